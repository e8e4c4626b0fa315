import { type Cell, type Column, written } from "../../core/exchange/cells.ts";

/** Forms in which rows are written. */
export const rowFormats = ["table", "csv", "tsv", "json", "jsonl"] as const;
export type RowFormat = (typeof rowFormats)[number];

/** What writes rows one after the other. */
export interface RowWriter<Row> {
  readonly head: string;
  row(row: Row, index: number): string;
  /** @param count of rows that were written */
  foot(count: number): string;
}

/**
 * Makes what writes rows in a form for other programs. JSON has whole rows, with all that is known; tables between commas
 * or tabs have the columns.
 */
export function rowWriter<Row>(
  format: Exclude<RowFormat, "table">,
  columns: readonly Column<Row>[],
): RowWriter<Row> {
  switch (format) {
    case "json":
      return {
        head: "[",
        row: (row, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(row)}`,
        foot: (count) => (count === 0 ? "]\n" : "\n]\n"),
      };
    case "jsonl":
      return { head: "", row: (row) => `${JSON.stringify(row)}\n`, foot: () => "" };
    case "csv":
      return between(",", columns, quoted);
    case "tsv":
      return between("\t", columns, written);
  }
}

function between<Row>(
  sign: string,
  columns: readonly Column<Row>[],
  write: (cell: Cell) => string,
): RowWriter<Row> {
  return {
    head: `${columns.map(([name]) => write(name)).join(sign)}\n`,
    row: (row) => `${columns.map(([, cell]) => write(cell(row))).join(sign)}\n`,
    foot: () => "",
  };
}

/** A cell of CSV (RFC 4180), on one line. */
function quoted(cell: Cell): string {
  const text = written(cell);
  return /[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
