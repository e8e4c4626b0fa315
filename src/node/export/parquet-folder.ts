import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell } from "../../core/exchange/cells.ts";
import type { Exchange } from "../../core/exchange/exchange.ts";
import { type ParquetTable, type ParquetType, parquetTables } from "../../core/exchange/parquet-tables.ts";
import { attempt, type Target } from "./target.ts";

/** Rows that are held before a group of them is written. */
const groupSize = 50_000;

/** Writes a folder of Parquet files, one a table. */
export async function parquetFolder(folder: string, exchange: Exchange): Promise<Target> {
  await mkdir(folder, { recursive: true });
  const tables = parquetTables.map((table) => openTable(folder, table));
  return {
    lay: (record) =>
      attempt(
        () => parquetTables.map((table) => table.rowsOf(record, exchange)),
        async (laid) => {
          for (const [index, rows] of laid.entries()) tables[index]?.add(rows);
        },
      ),
    async end() {
      for (const table of tables) await table.close();
    },
    async discard() {
      for (const table of tables) await table.discard();
    },
  };
}

function openTable(folder: string, { name, columns }: ParquetTable) {
  const path = join(folder, `${name}.parquet`);
  const part = `${path}.part`;
  const parquet = new ParquetWriter({
    writer: fileWriter(part),
    createdBy: "readout",
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(([column, type]) => elementOf(column, type)),
    ],
  });
  let rows: (readonly Cell[])[] = [];
  const flush = () => {
    if (rows.length === 0) return;
    parquet.write({
      columnData: columns.map(([column, type], at) => ({
        name: column,
        data: rows.map((row) => cellOf(row[at], type)),
      })),
      rowGroupSize: groupSize,
    });
    rows = [];
  };
  return {
    add(more: readonly (readonly Cell[])[]) {
      rows.push(...more);
      if (rows.length >= groupSize) flush();
    },
    async close() {
      flush();
      parquet.finish();
      await rename(part, path);
    },
    discard: () => rm(part, { force: true }),
  };
}

function elementOf(name: string, type: ParquetType) {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  return type === "STRING"
    ? ({ ...optional, type: "BYTE_ARRAY", converted_type: "UTF8" } as const)
    : ({ ...optional, type } as const);
}

function cellOf(cell: Cell, type: ParquetType): Cell {
  if (cell === null || cell === undefined) return null;
  return type === "STRING" ? String(cell).toWellFormed() : Number(cell);
}
