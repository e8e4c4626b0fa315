import { ReadoutError } from "../../core/model/error.ts";
import { knownFile } from "../../store/write/inputs.ts";
import { type Named, nameFiles } from "../ingest/name-files.ts";
import { piecesOf } from "../ingest/pieces.ts";
import type { Tally } from "../ingest/tally.ts";
import { type LongOptions, withIngest } from "../ingest/with-ingest.ts";
import { count, counted } from "../output/ingest-progress.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { SourceFormat } from "../sources/source-format.ts";
import { openWeb, type WebChoices } from "../sources/web/open-web.ts";

/** Options of `readout ingest`. */
export interface IngestOptions extends LongOptions, WebChoices {
  readonly as?: SourceFormat;
}

/** Reads what is named into a store, and tells how it went. */
export async function ingestSources(
  sources: readonly string[],
  options: IngestOptions,
  shell: Shell,
): Promise<ExitStatus> {
  if (sources.filter((source) => source === "-").length > 1)
    throw new ReadoutError("bad-input", "standard input (-) can be read only once.");
  const notes = { command: "ingest", sources, totalBytes: await bytesOf(nameFiles(sources)) };
  let failed = 0;
  await withIngest(notes, options, shell, async ({ store, coder, keepText, tally, take }) => {
    const begin = performance.now();
    await take(
      piecesOf(nameFiles(sources), {
        as: options.as,
        pages: options.pages,
        web: openWeb(options),
        standardInput: shell.input,
        tally,
        async isKnown(name, size, modified) {
          const known = await knownFile(store.db, name);
          const isSame = known?.size === size && known.modified === modified;
          return isSame && (keepText || known.coder === coder);
        },
      }),
    );
    failed = tally.failed;
    await shell.talk.write(`${sumOf(tally, (performance.now() - begin) / 1000)}\n`);
  });
  return failed > 0 ? 1 : 0;
}
async function bytesOf(named: AsyncIterable<Named>): Promise<number> {
  let bytes = 0;
  for await (const one of named) {
    // Nobody knows how much will come.
    if (one.kind === "input" || one.kind === "address") return 0;
    if (one.kind === "file") bytes += one.size;
  }
  return bytes;
}

function sumOf({ coded, known, failed, files }: Tally, seconds: number): string {
  const parts = [`${counted(coded, "report")} read`];
  if (known > 0) parts.push(`${count(known)} known before`);
  if (files > 0) parts.push(`${counted(files, "file")} as before`);
  if (failed > 0) parts.push(`${count(failed)} failed`);
  parts.push(`${(coded / Math.max(seconds, 0.001)).toFixed(1)} a second`);
  return parts.join(", ");
}
