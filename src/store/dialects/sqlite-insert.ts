import { CompiledQuery, type Insertable } from "kysely";
import type { Db } from "../store.ts";
import type { Tables } from "../tables.ts";

/** Rows to a statement. Few sizes, so that the database meets the same words again and need not think about them anew. */
const sizes = [128, 32, 8, 2, 1];

/**
 * Adds rows to a table, many to a statement. All rows have the same columns.
 *
 * The statements are put together here, since a query builder takes as long over a row as the database does.
 */
export async function insertInSizes<T extends keyof Tables & string>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  let from = 0;
  for (const size of sizes)
    for (; rows.length - from >= size; from += size) {
      const values = rows.slice(from, from + size).flatMap((row) => valuesOf(row as Row, columns));
      await db.executeQuery(CompiledQuery.raw(insertion(table, columns, size), values));
    }
}

type Row = Readonly<Record<string, unknown>>;

function valuesOf(row: Row, columns: readonly string[]): readonly unknown[] {
  return columns.map((column) => row[column]);
}

function insertion(table: string, columns: readonly string[], size: number): string {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const row = `(${columns.map(() => "?").join(", ")})`;
  return `insert into "${table}" (${names}) values ${Array(size).fill(row).join(", ")}`;
}
