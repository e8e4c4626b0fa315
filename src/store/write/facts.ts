import type { CodedReport } from "../coded-report.ts";
import type { Db, Writing } from "../store.ts";
import { addNames } from "./names.ts";

/** A report and the number that the store knows it by. */
export interface Numbered {
  readonly number: number;
  readonly coded: CodedReport;
}

/** Adds what reports say: actors, statements, events. */
export async function addFacts({ db, dialect }: Writing, reports: readonly Numbered[]): Promise<void> {
  const each = <Row extends object>(rowsOf: (coded: CodedReport) => readonly Row[]) =>
    reports.flatMap(({ number, coded }) => rowsOf(coded).map((row) => ({ report: number, ...row })));
  const days = reports.flatMap(({ coded }) => coded.events.map(() => coded.report.day));
  const numbers = await dialect.numbers(db, "events", days);
  const events = each(({ events: found }) => found).map((found, i) => ({
    ...found,
    number: numbers[i] as number,
  }));
  const within = <Row extends object>(rowsOf: (found: (typeof events)[number]) => readonly Row[]) =>
    events.flatMap((found) => rowsOf(found).map((row) => ({ event: found.number, ...row })));

  await dialect.insert(
    db,
    "actors",
    each(({ actors }) => actors),
  );
  await addNames(
    db,
    reports.flatMap(({ coded }) => coded.actors),
  );
  await dialect.insert(
    db,
    "statements",
    each(({ statements }) => statements),
  );
  await dialect.insert(
    db,
    "events",
    events.map(({ number, report, event }) => ({ number, report, ...event })),
  );
  await dialect.insert(
    db,
    "event_parties",
    within(({ parties }) => parties),
  );
  await dialect.insert(
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
