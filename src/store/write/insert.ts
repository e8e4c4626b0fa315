import type { Insertable } from "kysely";
import type { Db } from "../store.ts";
import type { Tables } from "../tables.ts";

/** Values that a statement may carry; SQLite takes 32,766 of them, PostgreSQL 65,535. */
const mostValues = 30_000;

/** Adds rows to a table, many to a statement. All rows have the same columns. */
export async function insertAll<T extends keyof Tables & string>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length;
  const step = Math.max(1, Math.floor(mostValues / Math.max(1, columns)));
  for (let from = 0; from < rows.length; from += step)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + step) as never)
      .execute();
}
