import type { CodedReport } from "../coded-report.ts";
import { forgetMerged } from "../merge/forget-merged.ts";
import type { Db, Store } from "../store.ts";
import { addFacts, type Numbered, nextNumber, removeFacts } from "./facts.ts";
import { insertAll } from "./insert.ts";
import { addCounts, addFailures, type Failure } from "./runs.ts";

/** A coded report and the input that it came from. */
export interface Reading {
  /** sha256 of all that was handed to the reader; null where a report of the store was coded again. */
  readonly inputHash: string | null;
  readonly coded: CodedReport;
}

/** `added`: new; `recoded`: it was there, coded otherwise; `known`: it was there; `id-taken`: another text has its id. */
export type Added = "added" | "recoded" | "known" | "id-taken";

/** What a run hands to the store at once. */
export interface Batch {
  readonly run: number;
  readonly coder: number;
  readonly readings: readonly Reading[];
  readonly failures: readonly Failure[];
  /** Inputs that were not read since they had been before. */
  readonly passedOver: number;
  /** Names a reading in the failure that is told where its id is taken. */
  nameOf(reading: Reading): string;
}

/** What became of a batch. */
export interface Addition {
  /** An outcome for each reading. */
  readonly added: readonly Added[];
  readonly refused: readonly { readonly reading: Reading; readonly failure: Failure }[];
}

/**
 * Writes a batch in one transaction: all of it is there afterwards, or nothing. What is handed in twice, or was there
 * before, is there once.
 */
export async function addReports(store: Store, batch: Batch): Promise<Addition> {
  return store.db.transaction().execute(async (db) => {
    const { outcomes, fresh, changed, inputs } = await sortOut(db, batch);
    await forgetMerged(
      db,
      changed.map(({ number }) => number),
    );
    await removeFacts(
      db,
      changed.map(({ number }) => number),
    );
    await insertAll(
      db,
      "reports",
      fresh.map(({ number, coded }) => ({
        number,
        ...coded.report,
        coder: batch.coder,
        run: batch.run,
        originator: null,
      })),
    );
    await insertAll(
      db,
      "texts",
      fresh.map(({ number, coded }) => ({ report: number, ...coded.text })),
    );
    await insertAll(
      db,
      "wordings",
      fresh.map(({ number, coded }) => ({ report: number, ...coded.wording })),
    );
    await markRecoded(db, changed, batch);
    const written = [...fresh, ...changed];
    await addRecords(db, written, batch.coder);
    await addFacts(db, written);
    await rememberInputs(db, inputs);
    const refused = takenIds(batch, outcomes);
    await addFailures(db, batch.run, [...batch.failures, ...refused.map(({ failure }) => failure)]);
    await countIn(db, batch, outcomes);
    return { added: outcomes, refused };
  });
}

interface Sorted {
  readonly outcomes: readonly Added[];
  readonly fresh: readonly Numbered[];
  readonly changed: readonly Numbered[];
  readonly inputs: ReadonlyMap<string, number>;
}

/** Tells new reports from those that are there, and gives the new ones their numbers. */
async function sortOut(db: Db, { readings, coder }: Batch): Promise<Sorted> {
  const known = await reportsById(
    db,
    readings.map(({ coded }) => coded.report.id),
  );
  let next = await nextNumber(db, "reports");
  const fresh: Numbered[] = [];
  const changed: Numbered[] = [];
  const inputs = new Map<string, number>();
  const outcomes = readings.map(({ coded, inputHash }): Added => {
    const { id, text_hash } = coded.report;
    const before = known.get(id);
    if (before && before.text_hash !== text_hash) return "id-taken";
    const number = before?.number ?? next++;
    known.set(id, { number, text_hash, coder });
    if (inputHash !== null) inputs.set(inputHash, number);
    if (!before) {
      fresh.push({ number, coded });
      return "added";
    }
    if (before.coder === coder) return "known";
    changed.push({ number, coded });
    return "recoded";
  });
  return { outcomes, fresh, changed, inputs };
}

interface KnownReport {
  readonly number: number;
  readonly text_hash: string;
  readonly coder: number;
}

async function reportsById(db: Db, ids: readonly string[]): Promise<Map<string, KnownReport>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("reports")
    .select(["id", "number", "text_hash", "coder"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, ...report }) => [id, report]));
}

async function markRecoded(db: Db, changed: readonly Numbered[], { coder, run }: Batch): Promise<void> {
  if (changed.length === 0) return;
  await db
    .updateTable("reports")
    .set({ coder, run })
    .where(
      "number",
      "in",
      changed.map(({ number }) => number),
    )
    .execute();
}

async function addRecords(db: Db, reports: readonly Numbered[], coder: number): Promise<void> {
  if (reports.length === 0) return;
  // A coder that is used again after another finds its own old record in place.
  await db
    .deleteFrom("records")
    .where("coder", "=", coder)
    .where(
      "report",
      "in",
      reports.map(({ number }) => number),
    )
    .execute();
  await insertAll(
    db,
    "records",
    reports.map(({ number, coded }) => ({
      report: number,
      coder,
      text_hash: coded.report.text_hash,
      ...coded.record,
    })),
  );
}

async function rememberInputs(db: Db, inputs: ReadonlyMap<string, number>): Promise<void> {
  if (inputs.size === 0) return;
  await db
    .insertInto("inputs")
    .values([...inputs].map(([hash, report]) => ({ hash, report })))
    .onConflict((conflict) =>
      conflict.column("hash").doUpdateSet(({ ref }) => ({ report: ref("excluded.report") })),
    )
    .execute();
}

function takenIds({ readings, nameOf }: Batch, outcomes: readonly Added[]): Addition["refused"] {
  return readings.flatMap((reading, i) => {
    if (outcomes[i] !== "id-taken") return [];
    const { id } = reading.coded.report;
    const message = `another report has the id '${id}', with other words. Give each report an id of its own.`;
    return [{ reading, failure: { input: nameOf(reading), code: "id-taken", message } }];
  });
}

async function countIn(
  db: Db,
  { run, failures, passedOver }: Batch,
  outcomes: readonly Added[],
): Promise<void> {
  const of = (...wanted: readonly Added[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
  await addCounts(db, run, {
    coded: of("added", "recoded"),
    known: of("known") + passedOver,
    failed: of("id-taken") + failures.length,
  });
}
