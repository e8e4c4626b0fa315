import { sql } from "kysely";
import type { Db } from "../store.ts";

/**
 * Partitions by month. A report's number carries the month of its day, so that its number, by which everything of it is
 * found, tells in which partition its text and records lie:
 *
 *     2024-04 is month 24291 since the year 0; the report's number 24291 · 2^32 + 17
 */
export const reportsOfMonth = 2 ** 32;

/** Tables that hold most of a store's bytes, and are found by their report. */
const laidByMonth = ["texts", "records"] as const;

/** Whether a table is laid by month where a store is. */
export function isLaidByMonth(table: string): boolean {
  return (laidByMonth as readonly string[]).includes(table);
}

/** Years that have months of their own; what is older or later lies in the first or last of them. */
const [firstYear, lastYear] = [1900, 2199];

/** Returns the number of a day's month; 0 for a report without a day. */
export function monthNumber(day: string | null): number {
  const [, year, month] = /^(\d{4})-(\d\d)/u.exec(day ?? "") ?? [];
  if (year === undefined) return 0;
  if (Number(year) < firstYear) return firstYear * 12;
  if (Number(year) > lastYear) return lastYear * 12 + 11;
  return Number(year) * 12 + Number(month) - 1;
}

/** Makes the partitions of months that have none yet. They stand with the transaction, and fall with it. */
export async function layMonths(db: Db, months: readonly number[]): Promise<void> {
  const wanted = [...new Set(months)].sort((a, b) => a - b);
  const { rows: missing } = await sql<{ month: number; name: string }>`
    select month, name from unnest(${wanted}::int[], ${wanted.map(nameOf)}::text[]) as wanted (month, name)
    where to_regclass('records_' || name) is null`.execute(db);
  if (missing.length === 0) return;
  // Another may be making the same; whoever waited here finds them made.
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema(), 2))`.execute(db);
  for (const table of laidByMonth)
    for (const { month, name } of missing) {
      const part = sql.table(`${table}_${name}`);
      const { rows } = await sql`select where to_regclass(${`${table}_${name}`}) is null`.execute(db);
      if (rows.length === 0) continue;
      const from = sql.lit(month * reportsOfMonth);
      const to = sql.lit((month + 1) * reportsOfMonth);
      // Made apart and then put in, it keeps nobody from writing to the others.
      await sql`create table ${part} (like ${sql.table(table)} including all)`.execute(db);
      await sql`alter table ${sql.table(table)} attach partition ${part} for values from (${from}) to (${to})`.execute(
        db,
      );
    }
}

function nameOf(month: number): string {
  if (month === 0) return "undated";
  return `${Math.floor(month / 12)}_${String((month % 12) + 1).padStart(2, "0")}`;
}
