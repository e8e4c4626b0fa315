import type { Store } from "../../store/store.ts";
import { type Added, addReports, type Reading } from "../../store/write/add-reports.ts";
import { knownInputs, rememberFiles } from "../../store/write/inputs.ts";
import type { Failure } from "../../store/write/runs.ts";
import type { SourceReport } from "../sources/source.ts";
import { type Batch, batches } from "./batches.ts";
import type { Coding, CodingResult } from "./coding.ts";
import type { FailureTeller } from "./failure-teller.ts";
import { inputHash } from "./input-hash.ts";
import { keepBusy } from "./keep-busy.ts";
import type { FileMark, Piece } from "./piece.ts";
import type { Tally } from "./tally.ts";

/** What an ingest works with. */
export interface Ingest {
  readonly store: Store;
  readonly coding: Coding;
  readonly run: number;
  readonly coder: number;
  /** Whether an input that an older coder read is read again: where there is no text to code again later. */
  readonly recodesKnown: boolean;
  readonly tally: Tally;
  readonly failures: FailureTeller;
  /** Is told when a batch is in the store. */
  onBatch(): Promise<void>;
}

/**
 * Takes reports into the store, a batch a transaction. What was read before is passed over before it is coded. No more
 * batches are under way than keep the threads busy, so memory stays flat however much there is.
 */
export async function ingest(pieces: AsyncIterable<Piece>, work: Ingest): Promise<void> {
  const written = createWatermark();
  // One batch more than threads lies ready, so that none waits for the writer.
  await keepBusy(batches(pieces), work.coding.workers + 1, async (batch, place) => {
    await takeIn(batch, work);
    const ended = written.reach(place, batch.ends);
    await rememberFiles(
      work.store.db,
      ended.map((file) => rowOf(file, work.run)),
    );
  });
}

/** A report that is not in the store, and why. */
export interface Refusal {
  readonly item: SourceReport;
  readonly failure: Failure;
}

/** Codes a batch and writes it in one transaction; returns those of its reports that could not be read. */
export async function takeIn(
  { items, failures }: Omit<Batch, "ends">,
  work: Ingest,
): Promise<readonly Refusal[]> {
  const { store, coding, run, coder, tally } = work;
  const reports = items.map(({ item, file }) => ({ ...item, item, file, hash: inputHash(item.article) }));
  const known = await knownInputs(
    store.db,
    reports.map(({ hash }) => hash),
  );
  const isDone = (hash: string) => {
    const before = known.get(hash);
    return before !== undefined && (before.coder === coder || !work.recodesKnown);
  };
  const fresh = reports.filter(({ hash }) => !isDone(hash));
  const results = fresh.length > 0 ? await coding.code(fresh.map(({ article }) => ({ input: article }))) : [];
  const names = new Map<Reading, Fresh>();
  const failed: (Failure & { stack?: string | undefined })[] = [...failures];
  const refusals: Refusal[] = [];
  results.forEach((result, i) => {
    const report = fresh[i];
    if (!report) return;
    if ("coded" in result) names.set({ inputHash: report.hash, coded: result.coded }, report);
    else {
      const failure = failureOf(report, result);
      failed.push(failure);
      refusals.push({ item: report.item, failure });
    }
  });
  const readings = [...names.keys()];
  const outcomes = await addReports(store, {
    run,
    coder,
    readings,
    failures: failed.map(({ input, code, message }) => ({ input, code, message })),
    passedOver: reports.length - fresh.length,
    nameOf: (reading) => names.get(reading)?.input ?? reading.coded.report.id,
  });
  for (const { failure, reading } of outcomes.refused) {
    const { file, item } = names.get(reading) ?? {};
    if (file) file.failed = true;
    failed.push(failure);
    if (item) refusals.push({ item, failure });
  }
  addTo(tally, outcomes.added, reports.length - fresh.length, failed.length);
  for (const failure of failed) await work.failures.tell(failure);
  await work.onBatch();
  return refusals;
}

type Fresh = SourceReport & { readonly item: SourceReport; readonly file: FileMark | undefined };

function failureOf(
  { input, file }: Fresh,
  { error }: Extract<CodingResult, { error: unknown }>,
): Failure & { stack?: string | undefined } {
  if (file) file.failed = true;
  return { input, ...error };
}

function addTo(tally: Tally, outcomes: readonly Added[], passedOver: number, failed: number): void {
  for (const outcome of outcomes) {
    if (outcome === "known") tally.known++;
    else if (outcome !== "id-taken") tally.coded++;
  }
  tally.known += passedOver;
  tally.failed += failed;
}

/** Batches end out of order; a file is done once all batches up to its last are. */
function createWatermark() {
  const reached = new Set<number>();
  const waiting = new Map<number, readonly FileMark[]>();
  let next = 0;
  return {
    reach(place: number, files: readonly FileMark[]): readonly FileMark[] {
      reached.add(place);
      waiting.set(place, files);
      const ended: FileMark[] = [];
      for (; reached.delete(next); next++) {
        ended.push(...(waiting.get(next) ?? []));
        waiting.delete(next);
      }
      return ended.filter(({ failed }) => !failed);
    },
  };
}

function rowOf({ name, size, modified }: FileMark, run: number) {
  return { name, size, modified, run };
}
