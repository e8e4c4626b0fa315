import type { Store } from "../store.ts";
import { type CopiedTable, copiedTables } from "./copied-tables.ts";
import { columnsOf } from "./copy-store.ts";
import { type Row, walkTable } from "./walk-table.ts";

/** A table of which two stores hold different things. */
export interface TableDifference {
  readonly table: string;
  /** Rows of each. */
  readonly rows: readonly [number, number];
}

/** Rows in memory at once. */
const rowsAtOnce = 2000;

/**
 * Compares two stores row by row, by hashes and whatever the order; the numbers of reports differ where one carries months
 * in them.
 *
 * @param hash first bytes of a hash of some text, as a whole number
 */
export async function compareStores(
  one: Store,
  other: Store,
  hash: (text: string) => bigint,
  tell: (table: string) => Promise<void>,
): Promise<readonly TableDifference[]> {
  const differences: TableDifference[] = [];
  for (const table of copiedTables) {
    await tell(table.name);
    const columns = [...(await columnsOf(one, table))].sort();
    const [a, b] = [await sumOf(one, table, columns, hash), await sumOf(other, table, columns, hash)];
    if (a.rows !== b.rows || a.sum !== b.sum) differences.push({ table: table.name, rows: [a.rows, b.rows] });
  }
  return differences;
}

/** Adds up the hashes of all rows, which gives the same in any order. */
async function sumOf(
  { db }: Store,
  table: CopiedTable,
  columns: readonly string[],
  hash: (text: string) => bigint,
): Promise<{ rows: number; sum: bigint }> {
  let [rows, sum] = [0, 0n];
  for await (const part of walkTable(db, table, columns, rowsAtOnce))
    for (const row of part) {
      rows++;
      sum = (sum + hash(canonical(row, table, columns))) % 2n ** 64n;
    }
  return { rows, sum };
}

/** Reports of one month: what is below it in a number counts the reports of a store. */
const withinMonth = 2 ** 32;

function canonical(row: Row, { report }: CopiedTable, columns: readonly string[]): string {
  return JSON.stringify(
    columns.map((column) => {
      const value = row[column];
      if (value instanceof Uint8Array) return [...value];
      return column === report ? Number(value) % withinMonth : value;
    }),
  );
}
