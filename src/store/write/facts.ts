import type { CodedReport } from "../coded-report.ts";
import type { Db } from "../store.ts";
import { insertAll } from "./insert.ts";
import { addNames } from "./names.ts";

/** A report and the number that the store knows it by. */
export interface Numbered {
  readonly number: number;
  readonly coded: CodedReport;
}

/** Adds what reports say: actors, statements, events. */
export async function addFacts(db: Db, reports: readonly Numbered[]): Promise<void> {
  const each = <Row extends object>(rowsOf: (coded: CodedReport) => readonly Row[]) =>
    reports.flatMap(({ number, coded }) => rowsOf(coded).map((row) => ({ report: number, ...row })));
  const first = await nextNumber(db, "events");
  const events = each(({ events: found }) => found).map((found, i) => ({ ...found, number: first + i }));
  const within = <Row extends object>(rowsOf: (found: (typeof events)[number]) => readonly Row[]) =>
    events.flatMap((found) => rowsOf(found).map((row) => ({ event: found.number, ...row })));

  await insertAll(
    db,
    "actors",
    each(({ actors }) => actors),
  );
  await addNames(
    db,
    reports.flatMap(({ coded }) => coded.actors),
  );
  await insertAll(
    db,
    "statements",
    each(({ statements }) => statements),
  );
  await insertAll(
    db,
    "events",
    events.map(({ number, report, event }) => ({ number, report, ...event })),
  );
  await insertAll(
    db,
    "event_parties",
    within(({ parties }) => parties),
  );
  await insertAll(
    db,
    "dyads",
    within(({ dyads }) => dyads),
  );
}

/** Removes what reports said when they were coded before. */
export async function removeFacts(db: Db, reports: readonly number[]): Promise<void> {
  if (reports.length === 0) return;
  const events = db.selectFrom("events").select("number").where("report", "in", reports);
  await db.deleteFrom("dyads").where("event", "in", events).execute();
  await db.deleteFrom("event_parties").where("event", "in", events).execute();
  for (const table of ["events", "statements", "actors"] as const)
    await db.deleteFrom(table).where("report", "in", reports).execute();
}

/** Returns the first number that is free. */
export async function nextNumber(db: Db, table: "events" | "reports"): Promise<number> {
  const { last } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}
