import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { RowWriter } from "./download-format.ts";
import type { ColumnType, Table } from "./table.ts";

/** Rows that are held before a group of them is written. */
const groupSize = 20_000;

/** Writes rows as one Parquet file, a group of rows at a time. */
export function parquetRows<Row>({ columns }: Table<Row>): RowWriter<Row> {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    createdBy: "readout",
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(([name, type]) => elementOf(name, type)),
    ],
  });
  let held: Row[] = [];
  /** Hands over what was written. The writer keeps counting, since a file ends with where its parts begin. */
  const taken = (): Uint8Array => {
    const part = bytes.getBytes().slice();
    bytes.index = 0;
    return part;
  };
  const flush = () => {
    if (held.length === 0) return;
    parquet.write({
      columnData: columns.map(([name, type, cell]) => ({
        name,
        data: held.map((row) => plainValue(cell(row), type)),
      })),
      rowGroupSize: groupSize,
    });
    held = [];
  };
  return {
    begin: taken,
    rows(rows) {
      held.push(...rows);
      if (held.length >= groupSize) flush();
      return taken();
    },
    end() {
      flush();
      parquet.finish();
      return taken();
    },
  };
}

function elementOf(name: string, type: ColumnType) {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  return type === "STRING"
    ? ({ ...optional, type: "BYTE_ARRAY", converted_type: "UTF8" } as const)
    : ({ ...optional, type } as const);
}

function plainValue(cell: unknown, type: ColumnType): string | number | boolean | null {
  if (cell === null || cell === undefined) return null;
  if (type === "BOOLEAN") return Boolean(cell);
  return type === "STRING" ? String(cell).toWellFormed() : Number(cell);
}
