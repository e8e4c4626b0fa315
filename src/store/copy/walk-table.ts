import { type RawBuilder, sql } from "kysely";
import type { Db } from "../store.ts";
import type { CopiedTable } from "./copied-tables.ts";

/** A row of any table. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Reads a table from a row on, some rows at a time, in the order of its key.
 *
 * @param after the key's values of the row before; undefined from the first on
 */
export async function* walkTable(
  db: Db,
  { name, key }: CopiedTable,
  columns: readonly string[],
  atOnce: number,
  after?: readonly unknown[],
): AsyncGenerator<readonly Row[]> {
  const order = sql.join(key.map((column) => sql.ref(column)));
  const wanted = sql.join(columns.map((column) => sql.ref(column)));
  for (let last = after; ; ) {
    const rest: RawBuilder<unknown> = last ? sql`where (${order}) > (${sql.join([...last])})` : sql``;
    const { rows } = await sql<Row>`
      select ${wanted} from ${sql.table(name)} ${rest} order by ${order} limit ${sql.lit(atOnce)}`.execute(
      db,
    );
    if (rows.length === 0) return;
    yield rows.map(withBytes);
    last = keyOf(rows.at(-1) as Row, key);
  }
}

/** Drivers give bytes each in their own way. */
function withBytes(row: Row): Row {
  const held = Object.entries(row).filter(([, value]) => value instanceof ArrayBuffer);
  if (held.length === 0) return row;
  return {
    ...row,
    ...Object.fromEntries(held.map(([name, value]) => [name, new Uint8Array(value as ArrayBuffer)])),
  };
}

/** Returns the values that tell a row from others. */
export function keyOf(row: Row, key: readonly string[]): readonly unknown[] {
  return key.map((column) => row[column]);
}
