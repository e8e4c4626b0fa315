import { ReadoutError } from "../../core/model/error.ts";
import { compareCoders } from "../../store/diff/compare-coders.ts";
import { coderNamed, codersOf } from "../../store/read/coders.ts";
import type { Store } from "../../store/store.ts";
import type { CoderTable } from "../../store/tables.ts";
import { createSummary } from "../output/differences.ts";
import { counted } from "../output/ingest-progress.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { openStore } from "../store/open-store.ts";
import { storeName } from "../store/store-address.ts";

/** Options of `readout diff`. */
export interface DiffOptions {
  readonly store: string;
  readonly coders?: boolean;
  readonly limit: number;
  readonly format: "text" | "jsonl";
}

/** Prints what changed between two codings. */
export async function diff(
  names: readonly (string | undefined)[],
  options: DiffOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const store = await openStore(options.store, { mode: "read" });
  try {
    if (options.coders) await listCoders(store, shell);
    else {
      const [before, after] = choose(names, await codersOf(store.db), options.store);
      await compare(store, before, after, options, shell);
    }
  } finally {
    await store.close();
  }
  return 0;
}

function choose(
  [before, after]: readonly (string | undefined)[],
  coders: readonly CoderTable[],
  path: string,
): readonly [CoderTable, CoderTable] {
  const is = after === undefined ? coders.at(-1) : coderNamed(after, coders);
  const was =
    before === undefined ? coders.filter(({ id }) => id !== is?.id).at(-1) : coderNamed(before, coders);
  if (is && was) return [was, is];
  throw new ReadoutError(
    "one-coding",
    `${storeName(path)}: one coder has coded this store, and there is nothing to compare. 'readout recode' codes it again after a change.`,
  );
}

async function compare(
  store: Store,
  before: CoderTable,
  after: CoderTable,
  { limit, format }: DiffOptions,
  { output }: Shell,
): Promise<void> {
  const summary = createSummary(limit);
  for await (const found of compareCoders(store, before.id, after.id)) {
    summary.add(found);
    if (format === "jsonl")
      for (const difference of found.differences)
        await output.write(`${JSON.stringify({ report: found.report, ...difference })}\n`);
  }
  if (format === "text") await output.write(summary.text(before.version, after.version));
}

async function listCoders({ db }: Store, { output }: Shell): Promise<void> {
  const rows = await db
    .selectFrom("coders")
    .leftJoin("records", "records.coder", "coders.id")
    .select(({ fn }) => [
      "coders.version",
      "coders.first_used",
      "coders.options",
      fn.count<number>("records.report").as("records"),
    ])
    .groupBy(["coders.id", "coders.version", "coders.first_used", "coders.options"])
    .orderBy("coders.id")
    .execute();
  for (const { version, first_used, records } of rows)
    await output.write(`${version}  first used ${first_used}  ${counted(Number(records), "report")}\n`);
}
