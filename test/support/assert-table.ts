import assert from "node:assert/strict";
import fc from "fast-check";
import type { ExchangeFormat } from "../../src/core/exchange/exchange.ts";
import type { ColumnList } from "./column-lists.ts";
import { awkwardRecords, exported, plainExchange, rowsUnder } from "./exchange.ts";

/** Asserts that a table has the columns of a data set, in their order, and in each cell what the column may hold. */
export function assertColumns(columns: ColumnList, table: string): void {
  for (const row of rowsUnder(Object.keys(columns), table)) {
    assert.deepEqual(Object.keys(row), Object.keys(columns));
    for (const [column, shape] of Object.entries(columns)) assert.match(row[column] ?? "", shape, column);
  }
}

/** Asserts the same for records whose words are as awkward as can be. */
export function assertHolds(format: ExchangeFormat, columns: ColumnList): void {
  const statuses = new Set(["occurred", "historical", "future", "hypothetical", "negated"] as const);
  fc.assert(
    fc.property(awkwardRecords, (record) => {
      assertColumns(columns, exported(format, [record], { ...plainExchange, statuses, head: false }));
    }),
  );
}
