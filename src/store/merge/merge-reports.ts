import { anchorsOf } from "../../core/merge/anchors.ts";
import { mergeTouchedIn } from "../../core/merge/merge-touched.ts";
import type { MergedEvent } from "../../core/merge/merged-event.ts";
import { type Db, metaOf, type Store, setMeta, type Writing } from "../store.ts";
import { completeReports } from "./complete-reports.ts";
import { filed } from "./filed.ts";
import { removeMerged } from "./forget-merged.ts";
import { addMerged } from "./merged-rows.ts";
import { type StoredTold, toldEvents } from "./told-events.ts";
import { byKey, originatorsWith } from "./wordings.ts";

/** Reports that are merged in one transaction. */
const atOnce = 200;

/** What whoever merges claims; no report has such an id. */
const merging = "\u0001merging";

/** Keys that are looked up at once. */
const keysAtOnce = 5000;

/** How far merging has come. */
export interface MergeProgress {
  readonly merged: number;
  readonly waiting: number;
}

/** What merging is told. */
export interface Merging {
  /** ISO 8601 moment, to be kept. */
  readonly now: () => string;
  /** Is told after each transaction. */
  readonly onStep?: (progress: MergeProgress) => Promise<void>;
  /** Reports in one transaction. */
  readonly batch?: number;
}

/**
 * Merges the reports that wait for it with those that were merged before: which are copies of one text, which events
 * are one. The store is afterwards as if all its reports had been merged at once, in whatever order they came.
 *
 * A part of them is merged in one transaction. Killed in between, the store tells that reports wait, and the next call
 * goes on. As long as a first merging is not through, queries are answered from told events.
 *
 * @returns how many reports were merged
 */
export async function mergeReports(store: Store, { now, onStep, batch = atOnce }: Merging): Promise<number> {
  let merged = 0;
  for (;;) {
    const waiting = await nextWaiting(store.db, batch);
    if (waiting.length === 0) break;
    await completeReports(store, waiting);
    await store.db.transaction().execute(async (db) => {
      // Two who merge at the same time would each make the same events.
      await store.dialect.claim(db, [merging]);
      await mergeThese({ db, dialect: store.dialect }, waiting);
    });
    merged += waiting.length;
    await onStep?.({ merged, waiting: await countWaiting(store.db) });
  }
  if (merged > 0 || (await metaOf(store.db, "merged")) === undefined) {
    const { reports } = await store.db
      .selectFrom("reports")
      .select(({ fn }) => fn.countAll<number>().as("reports"))
      .executeTakeFirstOrThrow();
    await setMeta(store.db, "merged", JSON.stringify({ at: now(), reports: Number(reports) }));
  }
  return merged;
}

/** Counts reports that wait to be merged. */
export async function countWaiting(db: Db): Promise<number> {
  const { waiting } = await db
    .selectFrom("reports")
    .select(({ fn }) => fn.countAll<number>().as("waiting"))
    .where("originator", "is", null)
    .executeTakeFirstOrThrow();
  return Number(waiting);
}

async function nextWaiting(db: Db, most: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("reports")
    .select("number")
    .where("originator", "is", null)
    .orderBy("number")
    .limit(most)
    .execute();
  return rows.map(({ number }) => number);
}

async function mergeThese(writing: Writing, reports: readonly number[]): Promise<void> {
  const { db } = writing;
  const moved = await settleOriginators(db, await originatorsWith(writing, reports));
  const known = new Map<number, StoredTold>();
  const fresh = await eventsOf(db, reports);
  await fileEvents(db, fresh);
  // What was merged with an event whose report has another originator now is looked at again.
  const touched = new Set([...fresh.map(({ number }) => number), ...(await withMerged(db, moved))]);
  for (const told of fresh) known.set(told.number, told);
  for (;;) {
    const { events, old, others } = await mergeAround(db, [...touched], known, reports);
    if (others.length === 0) {
      await removeMerged(db, old);
      await addMerged(writing, events, known);
      return;
    }
    for (const number of others) touched.add(number);
  }
}

/** Writes down originators, and returns reports merged before that have another one now. */
async function settleOriginators(
  db: Db,
  originators: ReadonlyMap<string, string>,
): Promise<readonly number[]> {
  const rows = await filed([...originators.keys()], keysAtOnce, (ids) =>
    db.selectFrom("reports").select(["number", "id", "originator"]).where("id", "in", ids).execute(),
  );
  const moved: number[] = [];
  for (const { number, id, originator } of rows) {
    const now = originators.get(id) ?? id;
    if (now === originator) continue;
    if (originator !== null) moved.push(number);
    await db.updateTable("reports").set({ originator: now }).where("number", "=", number).execute();
  }
  return moved;
}

async function eventsOf(db: Db, reports: readonly number[]): Promise<readonly StoredTold[]> {
  const rows = await filed(reports, keysAtOnce, (some) =>
    db.selectFrom("events").select("number").where("report", "in", some).orderBy("number").execute(),
  );
  return toldEvents(
    db,
    rows.map(({ number }) => number),
  );
}

/** Files events under the keys by which later ones find them. */
async function fileEvents(db: Db, events: readonly StoredTold[]): Promise<void> {
  const rows = events.flatMap(({ number, told }) => anchorsOf(told).map((key) => ({ key, event: number })));
  for (let from = 0; from < rows.length; from += keysAtOnce)
    await db
      .insertInto("anchors")
      .values(rows.slice(from, from + keysAtOnce))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Returns the events of reports with all that they were merged with. */
async function withMerged(db: Db, reports: readonly number[]): Promise<readonly number[]> {
  if (reports.length === 0) return [];
  const rows = await db
    .selectFrom("events")
    .select("number")
    .where(({ or, eb, selectFrom }) =>
      or([
        eb("report", "in", reports),
        eb(
          "number",
          "in",
          selectFrom("merged_mentions as own")
            .innerJoin("merged_mentions as other", "other.merged", "own.merged")
            .select("other.event")
            .where("own.report", "in", reports),
        ),
      ]),
    )
    .orderBy("number")
    .execute();
  return rows.map(({ number }) => number);
}

interface Around {
  readonly events: readonly MergedEvent[];
  /** Merged events that give way. */
  readonly old: readonly string[];
  /** Events of those that are not in the result: they have to be looked at as well. */
  readonly others: readonly number[];
}

async function mergeAround(
  db: Db,
  touched: readonly number[],
  known: Map<number, StoredTold>,
  reports: readonly number[],
): Promise<Around> {
  const learn = async (numbers: readonly number[]) => {
    for (const told of await toldEvents(
      db,
      numbers.filter((number) => !known.has(number)),
    ))
      known.set(told.number, told);
  };
  await learn(touched);
  const originators = new Map<string, string>();
  const heed = () => {
    for (const { told, originator } of known.values())
      originators.set(told.report, originator ?? told.report);
  };
  heed();
  const events = await mergeTouchedIn(
    touched.flatMap((number) => known.get(number)?.told ?? []),
    async (keys) => {
      const pairs = await filed(keys, keysAtOnce, (some) =>
        db
          .selectFrom("anchors")
          .innerJoin("events", "events.number", "anchors.event")
          .innerJoin("reports", "reports.number", "events.report")
          .select(["anchors.key", "anchors.event as number"])
          .where("anchors.key", "in", some)
          // Reports that wait for their turn will find these.
          .where(({ or, eb }) =>
            or([eb("reports.originator", "is not", null), eb("reports.number", "in", reports)]),
          )
          .orderBy("anchors.event")
          .execute(),
      );
      await learn([...new Set(pairs.map(({ number }) => number))]);
      heed();
      return byKey(pairs, new Map([...known].map(([number, { told }]) => [number, told])));
    },
    (report) => originators.get(report) ?? report,
  );
  return { events, ...(await replaced(db, numbersIn(events, known))) };
}

/** Returns the numbers of all mentions of merged events. */
function numbersIn(events: readonly MergedEvent[], known: ReadonlyMap<number, StoredTold>): Set<number> {
  const numbers = new Map(
    [...known.values()].map(({ number, told }) => [`${told.report} ${told.event}`, number]),
  );
  return new Set(
    events.flatMap(({ mentions }) =>
      mentions.flatMap(({ report, event }) => numbers.get(`${report} ${event}`) ?? []),
    ),
  );
}

async function replaced(db: Db, numbers: ReadonlySet<number>): Promise<Pick<Around, "old" | "others">> {
  const mentions = await filed([...numbers], keysAtOnce, (some) =>
    db.selectFrom("merged_mentions").select("merged").distinct().where("event", "in", some).execute(),
  );
  const old = [...new Set(mentions.map(({ merged }) => merged))];
  const held = await filed(old, keysAtOnce, (some) =>
    db.selectFrom("merged_mentions").select("event").where("merged", "in", some).execute(),
  );
  return { old, others: held.map(({ event }) => event).filter((event) => !numbers.has(event)) };
}
