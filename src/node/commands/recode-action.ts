import { availableParallelism } from "node:os";
import { ReadoutError } from "../../core/model/error.ts";
import { countOthers } from "../../store/read/articles.ts";
import { metaOf, type Store } from "../../store/store.ts";
import { coderId } from "../../store/write/coders.ts";
import { endRun, startRun } from "../../store/write/runs.ts";
import { createFailureTeller } from "../ingest/failure-teller.ts";
import { mergeStore } from "../ingest/merge-store.ts";
import { recodeAll } from "../ingest/recode.ts";
import { count, counted, ingestProgressOn } from "../output/ingest-progress.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { openStore } from "../store/open-store.ts";
import type { IngestOptions } from "./ingest-action.ts";

/** Options of `readout recode`. */
export interface RecodeOptions extends Omit<IngestOptions, "text"> {
  readonly dropOld?: boolean;
}

/** Codes the reports of a store again that were coded otherwise, and tells how it went. */
export async function recode(options: RecodeOptions, shell: Shell): Promise<ExitStatus> {
  const maker = await shell.loadCoding();
  const version = maker.version(options);
  const store = await openStore(options.store, { mode: "write", isThere: true });
  try {
    if ((await metaOf(store.db, "text")) === "left-out") throw noText(options.store);
    const now = () => new Date().toISOString();
    const coder = await coderId(store.db, version, now());
    const others = await countOthers(store.db, coder);
    if (others === 0) await shell.talk.write(`All reports are coded by ${version.version}.\n`);
    const failed = others === 0 ? 0 : await recodeOthers(store, others, coder, options, shell, now);
    if (options.merge) await mergeStore(store, shell.talk, options);
    if (options.dropOld && failed === 0) await dropOld(store, coder, shell);
    return failed > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

async function recodeOthers(
  store: Store,
  others: number,
  coder: number,
  { lexicon, attribution, ...options }: RecodeOptions,
  shell: Shell,
  now: () => string,
): Promise<number> {
  const workers = options.workers ?? availableParallelism();
  const run = await startRun(store.db, {
    command: "recode",
    coder,
    started: now(),
    options: { workers, lexicon, attribution },
  });
  const tally = { coded: 0, known: 0, failed: 0, files: 0, bytes: 0, totalBytes: others };
  const progress = options.quiet ? undefined : ingestProgressOn(shell.talk, tally);
  const failures = createFailureTeller(shell.talk, progress);
  const coding = (await shell.loadCoding()).make({ lexicon, attribution, keepText: true, workers });
  try {
    await recodeAll({
      store,
      coding,
      run,
      coder,
      failures,
      async onBatch(coded, failed) {
        tally.coded += coded;
        tally.failed += failed;
        tally.bytes += coded + failed;
        await progress?.step();
      },
    });
  } finally {
    await coding.close();
    await progress?.clear();
  }
  await endRun(store.db, run, now());
  await failures.end();
  const missed = tally.failed > 0 ? `, ${count(tally.failed)} failed and stay as they were` : "";
  await shell.talk.write(
    `${counted(tally.coded, "report")} coded again${missed}. 'readout diff' shows what changed.\n`,
  );
  return tally.failed;
}

async function dropOld({ db }: Store, coder: number, { talk }: Shell): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom("records")
    .where("coder", "<>", coder)
    .executeTakeFirstOrThrow();
  await talk.write(`${counted(Number(numDeletedRows), "record")} of older codings thrown away.\n`);
}

function noText(path: string): ReadoutError {
  return new ReadoutError(
    "no-text",
    `${path}: this store keeps no words, so its reports cannot be coded again. Give their sources to 'readout ingest' once more.`,
  );
}
