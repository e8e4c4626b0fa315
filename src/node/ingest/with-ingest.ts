import { availableParallelism } from "node:os";
import { ReadoutError } from "../../core/model/error.ts";
import { countOthers } from "../../store/read/articles.ts";
import { metaOf, type Store, setMeta } from "../../store/store.ts";
import { coderId } from "../../store/write/coders.ts";
import { endRun, startRun } from "../../store/write/runs.ts";
import { count, ingestProgressOn } from "../output/ingest-progress.ts";
import type { Shell } from "../shell.ts";
import { openStore } from "../store/open-store.ts";
import { createFailureTeller } from "./failure-teller.ts";
import { ingest } from "./ingest.ts";
import { mergeStore } from "./merge-store.ts";
import type { Piece } from "./piece.ts";
import type { Tally } from "./tally.ts";

/** What taking reports into a store is told by its user. */
export interface StoreOptions {
  readonly store: string;
  readonly workers?: number;
  readonly text: boolean;
  readonly lexicon: readonly string[];
  readonly attribution: "all" | "speech";
  /** Whether new reports are merged with the others at the end. */
  readonly merge: boolean;
  readonly quiet?: boolean;
}

/** A store that reports are taken into. */
export interface Ingesting {
  readonly store: Store;
  readonly coder: number;
  readonly keepText: boolean;
  readonly tally: Tally;
  take(pieces: AsyncIterable<Piece>): Promise<void>;
}

/** The run that is written down for it. */
export interface RunNotes {
  readonly command: string;
  readonly sources: readonly string[];
  readonly totalBytes: number;
}

/** Opens a store and all that codes reports, does the work, and closes them; failures and older coders are told. */
export async function withIngest(
  { command, sources, totalBytes }: RunNotes,
  options: StoreOptions,
  shell: Shell,
  work: (ingesting: Ingesting) => Promise<void>,
): Promise<void> {
  const maker = await shell.loadCoding();
  const version = maker.version(options);
  const store = await openStore(options.store, { mode: "write" });
  try {
    const keepText = await settleText(store, options);
    const coder = await coderId(store.db, version, now());
    const workers = options.workers ?? availableParallelism();
    const { lexicon, attribution } = options;
    const run = await startRun(store.db, {
      command,
      coder,
      started: now(),
      options: { sources, workers, lexicon, attribution, text: keepText },
    });
    const tally = { coded: 0, known: 0, failed: 0, files: 0, bytes: 0, totalBytes };
    const progress = options.quiet ? undefined : ingestProgressOn(shell.talk, tally);
    const coding = maker.make({ lexicon, attribution, keepText, workers });
    try {
      await work({
        store,
        coder,
        keepText,
        tally,
        async take(pieces) {
          const failures = createFailureTeller(shell.talk, progress);
          await ingest(pieces, {
            store,
            coding,
            run,
            coder,
            recodesKnown: !keepText,
            tally,
            failures,
            onBatch: async () => progress?.step(),
          });
          await progress?.clear();
          await failures.end();
          if (options.merge) await mergeStore(store, shell.talk, options);
        },
      });
    } finally {
      await coding.close();
      await progress?.clear();
    }
    await endRun(store.db, run, now());
    await tellOlder(store, coder, options.store, shell);
  } finally {
    await store.close();
  }
}

/** Settles whether the store keeps words, which it does for all reports or for none. */
async function settleText(store: Store, { text, store: path }: StoreOptions): Promise<boolean> {
  const settled = await metaOf(store.db, "text");
  if (settled === undefined) {
    await setMeta(store.db, "text", text ? "kept" : "left-out");
    return text;
  }
  if (settled === "kept" && !text)
    throw new ReadoutError(
      "text-kept",
      `${path}: this store keeps the words of its reports. Leave out --no-text, or name a new store.`,
    );
  return settled === "kept";
}

/** Says so where reports were coded by another state of the program than this one. */
async function tellOlder({ db }: Store, coder: number, path: string, { talk }: Shell): Promise<void> {
  const others = await countOthers(db, coder);
  if (others > 0)
    await talk.write(
      `${count(others)} reports were coded by another readout or with other lists: 'readout recode --store ${path}' codes them again.\n`,
    );
}

function now(): string {
  return new Date().toISOString();
}
