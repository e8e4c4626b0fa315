import { availableParallelism } from "node:os";
import { setTimeout } from "node:timers/promises";
import { ReadoutError } from "../../core/model/error.ts";
import { countOthers } from "../../store/read/articles.ts";
import { metaOf, type Store, setMeta } from "../../store/store.ts";
import { coderId } from "../../store/write/coders.ts";
import { endRun, startRun } from "../../store/write/runs.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { inForm, type WatchedOptions, watchTally } from "../metrics/observe.ts";
import type { Health } from "../metrics/serve-metrics.ts";
import { count, ingestProgressOn } from "../output/ingest-progress.ts";
import { printable } from "../output/printable.ts";
import type { Shell } from "../shell.ts";
import type { SourceReport } from "../sources/source.ts";
import { openStore } from "../store/open-store.ts";
import { storeName } from "../store/store-address.ts";
import { createFailureTeller, type FailureTeller } from "./failure-teller.ts";
import { type Ingest, ingest, type Refusal, takeIn } from "./ingest.ts";
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

/** Those of commands that run for long. */
export interface LongOptions extends StoreOptions, WatchedOptions {}

/** A store that reports are taken into. */
export interface Ingesting {
  readonly store: Store;
  readonly coder: number;
  readonly keepText: boolean;
  readonly tally: Tally;
  readonly metrics: Metrics;
  /** Batches that are coded at once. */
  readonly batches: number;
  take(pieces: AsyncIterable<Piece>): Promise<void>;
  /** Loads what codes, so that the first report does not wait for it. */
  warmUp(): Promise<void>;
  /** Takes in reports that come one batch after the other, and returns those that could not be read. */
  takeBatch(items: readonly SourceReport[], failures: FailureTeller): Promise<readonly Refusal[]>;
}

/** The run that is written down for it. */
export interface RunNotes {
  readonly command: string;
  readonly sources: readonly string[];
  readonly totalBytes: number;
  /** Whether a store that cannot be reached is waited for, a minute long. */
  readonly isPatient?: boolean;
}

/** Opens a store and all that codes reports, does the work, and closes them; failures and older coders are told. */
export async function withIngest(
  { command, sources, totalBytes, isPatient }: RunNotes,
  options: LongOptions,
  { health, ...surroundings }: Shell & { readonly health?: () => Health },
  work: (ingesting: Ingesting) => Promise<void>,
): Promise<void> {
  const shell = inForm(surroundings, options.log);
  const maker = await shell.loadCoding();
  const version = maker.version(options);
  const store = isPatient ? await openPatiently(options.store, shell) : await openStore(options.store, write);
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
    const watched = await watchTally(tally, options, shell, health);
    const coding = maker.make({ lexicon, attribution, keepText, workers });
    const using = (failures: FailureTeller): Ingest => ({
      store,
      coding,
      run,
      coder,
      recodesKnown: !keepText,
      tally,
      failures,
      onBatch: async () => progress?.step(),
    });
    try {
      await work({
        store,
        coder,
        keepText,
        tally,
        metrics: watched.metrics,
        batches: workers + 1,
        async take(pieces) {
          const failures = createFailureTeller(shell.talk, progress);
          await ingest(pieces, using(failures));
          await progress?.clear();
          await failures.end();
          if (options.merge) await mergeStore(store, shell.talk, options);
        },
        warmUp: async () => void (await coding.code([])),
        takeBatch: (items, failures) =>
          takeIn({ items: items.map((item) => ({ item })), failures: [] }, using(failures)),
      });
    } finally {
      await coding.close();
      await progress?.clear();
      await watched.close();
    }
    await endRun(store.db, run, now());
    await tellOlder(store, coder, options.store, shell);
  } finally {
    await store.close();
  }
}

const write = { mode: "write" } as const;

/** Tries a minute long, as where the server is started at the same time as its clients. */
async function openPatiently(name: string, { talk }: Shell): Promise<Store> {
  for (let tried = 1; ; tried++)
    try {
      return await openStore(name, write);
    } catch (error) {
      if (!(error instanceof ReadoutError) || error.code !== "store-unreachable" || tried === 30) throw error;
      if (tried === 1) await talk.write(`readout: ${printable(error.message)} Trying again.\n`);
      await setTimeout(2000);
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
      `${storeName(path)}: this store keeps the words of its reports. Leave out --no-text, or name a new store.`,
    );
  return settled === "kept";
}

/** Says so where reports were coded by another state of the program than this one. */
async function tellOlder({ db }: Store, coder: number, path: string, { talk }: Shell): Promise<void> {
  const others = await countOthers(db, coder);
  if (others > 0)
    await talk.write(
      `${count(others)} reports were coded by another readout or with other lists: 'readout recode --store ${storeName(path)}' codes them again.\n`,
    );
}

function now(): string {
  return new Date().toISOString();
}
