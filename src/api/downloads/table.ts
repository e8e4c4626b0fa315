import type { Cell } from "../../core/exchange/cells.ts";
import type { ParquetType } from "../../core/exchange/parquet-tables.ts";

/** Types of columns, as Parquet names them. */
export type ColumnType = ParquetType | "BOOLEAN";

/** A column's name, its type, and how its cell is made. */
export type TableColumn<Row> = readonly [name: string, type: ColumnType, cell: (row: Row) => Cell | boolean];

/** How rows are laid out as a table, under the name of its file. */
export interface Table<Row> {
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
}
