import { availableParallelism } from "node:os";
import { ReadoutError } from "../../core/model/error.ts";
import { countOthers } from "../../store/read/articles.ts";
import { metaOf, type Store, setMeta } from "../../store/store.ts";
import { coderId } from "../../store/write/coders.ts";
import { knownFile } from "../../store/write/inputs.ts";
import { endRun, startRun } from "../../store/write/runs.ts";
import { createFailureTeller } from "../ingest/failure-teller.ts";
import { ingest } from "../ingest/ingest.ts";
import { type Named, nameFiles } from "../ingest/name-files.ts";
import { piecesOf } from "../ingest/pieces.ts";
import type { Tally } from "../ingest/tally.ts";
import { count, counted, ingestProgressOn } from "../output/ingest-progress.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { openStore } from "../store/open-store.ts";

/** Options of `readout ingest`. */
export interface IngestOptions {
  readonly store: string;
  readonly workers?: number;
  readonly text: boolean;
  readonly lexicon: readonly string[];
  readonly attribution: "all" | "speech";
  readonly quiet?: boolean;
}

/** Reads what is named into a store, and tells how it went. */
export async function ingestSources(
  sources: readonly string[],
  options: IngestOptions,
  shell: Shell,
): Promise<ExitStatus> {
  if (sources.filter((source) => source === "-").length > 1)
    throw new ReadoutError("bad-input", "standard input (-) can be read only once.");
  const maker = await shell.loadCoding();
  const version = maker.version(options);
  const store = await openStore(options.store, { mode: "write" });
  try {
    const keepText = await settleText(store, options);
    const coder = await coderId(store.db, version, now());
    const workers = options.workers ?? availableParallelism();
    const { lexicon, attribution } = options;
    const run = await startRun(store.db, {
      command: "ingest",
      coder,
      started: now(),
      options: { sources, workers, lexicon, attribution, text: keepText },
    });
    const tally = {
      coded: 0,
      known: 0,
      failed: 0,
      files: 0,
      bytes: 0,
      totalBytes: await bytesOf(nameFiles(sources)),
    };
    const progress = options.quiet ? undefined : ingestProgressOn(shell.talk, tally);
    const failures = createFailureTeller(shell.talk, progress);
    const coding = maker.make({ lexicon, attribution, keepText, workers });
    const begin = performance.now();
    try {
      await ingest(
        piecesOf(nameFiles(sources), {
          standardInput: shell.input,
          tally,
          async isKnown(name, size, modified) {
            const known = await knownFile(store.db, name);
            const isSame = known?.size === size && known.modified === modified;
            return isSame && (keepText || known.coder === coder);
          },
        }),
        {
          store,
          coding,
          run,
          coder,
          recodesKnown: !keepText,
          tally,
          failures,
          onBatch: async () => progress?.step(),
        },
      );
    } finally {
      await coding.close();
      await progress?.clear();
    }
    await endRun(store.db, run, now());
    await failures.end();
    await shell.talk.write(`${sumOf(tally, (performance.now() - begin) / 1000)}\n`);
    await tellOlder(store, coder, options.store, shell);
    return tally.failed > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** Settles whether the store keeps words, which it does for all reports or for none. */
async function settleText(store: Store, { text, store: path }: IngestOptions): Promise<boolean> {
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

/** Says so where reports were coded by another state of the program than this one. */
async function tellOlder({ db }: Store, coder: number, path: string, { talk }: Shell): Promise<void> {
  const others = await countOthers(db, coder);
  if (others > 0)
    await talk.write(
      `Coded by another readout or with other lists: ${counted(others, "report")}.  'readout recode --store ${path}' codes again.\n`,
    );
}

function now(): string {
  return new Date().toISOString();
}
