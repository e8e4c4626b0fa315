import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { foreignFormats } from "../../core/exchange/foreign/index.ts";
import { readLexicon } from "../../core/lexicon/lexicon.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { errorRecord, reportFailure } from "../failure.ts";
import type { Desk, Format } from "../import/format.ts";
import { formats } from "../import/formats.ts";
import { importEvents } from "../import/import-events.ts";
import { createLists } from "../import/lists.ts";
import { type SourceLine, sourceLines } from "../import/source-lines.ts";
import { printable } from "../output/printable.ts";
import { readTableFiles } from "../resources.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout import`. */
export interface ImportOptions {
  readonly to?: string;
  readonly population: string;
  readonly alternates?: string;
  readonly quiet?: boolean;
}

/** Tells what makes a command line impossible; undefined where nothing does. */
export function checkImport(id: string, { to, population }: ImportOptions): string | undefined {
  const isOfEvents = foreignFormats.some((format) => format.id === id);
  if (!isOfEvents && !formats.some((format) => format.id === id))
    return `'${id}' is no format. There are: ${[...formats, ...foreignFormats].map((format) => format.id).join(", ")}.`;
  if (isOfEvents && to !== undefined)
    return `${id} gives events on standard output; --to <folder> is for word lists.`;
  if (!isOfEvents && to === undefined)
    return "--to <folder> is missing: the folder of word lists to make or to add to.";
  if (!/^\d+$/u.test(population))
    return `--population takes a number of people, and '${population}' is none.`;
  return undefined;
}

/** Makes word lists of files, or events of those of a data set, says what cannot be carried over, and tells how it went. */
export async function importLists(
  id: string,
  files: readonly string[],
  options: ImportOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const foreign = foreignFormats.find((known) => known.id === id);
  if (foreign) return importEvents(foreign, files, options.quiet === true, shell);
  const format = formats.find((known) => known.id === id);
  const { to } = options;
  if (!format || to === undefined) return 2;
  const say = (line: string) => shell.talk.write(`readout: ${printable(line)}\n`);
  const tables = new Map(readTableFiles().map((file) => [file.path, file]));
  const lists = createLists();
  const desk = { lexicon: readLexicon([...tables.values()]), tables, lists };
  let status: ExitStatus = 0;
  for (const file of files) {
    try {
      const bytes = file === "-" ? shell.input : createReadStream(file);
      await importFile(format, sourceLines(bytes), file === "-" ? "standard input" : file, {
        desk,
        options,
        say,
      });
    } catch (cause) {
      status = 1;
      await reportFailure(shell, errorRecord(file, cause), cause);
    }
  }
  try {
    const written = lists.write(to);
    for (const { file, added } of written) await say(`${file}: ${added} new line${added === 1 ? "" : "s"}.`);
    if (written.length > 0) await say(`to read with them: readout read report.txt --lexicon ${to}`);
    return status;
  } catch (cause) {
    await reportFailure(shell, errorRecord(to, cause), cause);
    return 1;
  }
}

interface Work {
  readonly desk: Pick<Desk, "lexicon" | "tables" | "lists">;
  readonly options: ImportOptions;
  readonly say: (line: string) => Promise<void>;
}

/** @throws ReadoutError `nothing-imported` */
async function importFile(
  format: Format,
  lines: AsyncIterable<SourceLine>,
  file: string,
  { desk, options, say }: Work,
): Promise<void> {
  let [carried, known, unwanted, leftOut] = [0, 0, 0, 0];
  const remarks: string[] = [];
  await format.carryOver(lines, {
    ...desk,
    file: basename(file),
    wishes: { leastPopulation: Number(options.population), alternates: options.alternates },
    ledger: {
      carried: () => carried++,
      known: () => known++,
      unwanted: () => unwanted++,
      leaveOut(line, reason) {
        leftOut++;
        if (!options.quiet) remarks.push(`${file}:${line}: left out: ${reason}.`);
      },
    },
  });
  for (const remark of remarks) await say(remark);
  if (carried + known + unwanted === 0)
    throw new ReadoutError(
      "nothing-imported",
      `nothing in it could be carried over. Is it a file of ${format.about}?`,
    );
  const passed = unwanted > 0 ? `, ${unwanted} not wanted` : "";
  await say(`${file}: ${carried} carried over, ${known} known already${passed}, ${leftOut} left out.`);
}
