import { type Cell, written } from "../../core/exchange/cells.ts";
import type { Table } from "./table.ts";

/** Writes rows as they come: what stands before them, each batch, what stands behind. */
export interface RowWriter<Row> {
  begin(): string | Uint8Array;
  rows(rows: readonly Row[]): string | Uint8Array;
  end(): string | Uint8Array;
}

/** A form in which a list can be taken away. */
export interface DownloadFormat {
  readonly id: "jsonl" | "csv" | "tsv" | "parquet";
  readonly contentType: string;
  open<Row>(table: Table<Row>): Promise<RowWriter<Row>>;
}

const jsonLines: DownloadFormat = {
  id: "jsonl",
  contentType: "application/x-ndjson",
  open: async () => ({
    begin: () => "",
    rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    end: () => "",
  }),
};

/**
 * Writes cells so that no spreadsheet runs what a report says: `=HYPERLINK(…)` gets an apostrophe before it.
 *
 * @param cell how a cell is written that is one line already
 */
function separated(
  id: "csv" | "tsv",
  contentType: string,
  between: string,
  cell: (text: string) => string,
): DownloadFormat {
  const line = (cells: readonly (Cell | boolean)[]) =>
    `${cells.map((each) => cell(written(typeof each === "boolean" ? String(each) : each, true))).join(between)}\r\n`;
  return {
    id,
    contentType,
    open: async ({ columns }) => ({
      begin: () => line(columns.map(([name]) => name)),
      rows: (rows) => rows.map((row) => line(columns.map(([, , make]) => make(row)))).join(""),
      end: () => "",
    }),
  };
}

/** The forms, by the name that an address gives them. */
export const downloadFormats: readonly DownloadFormat[] = [
  jsonLines,
  separated("csv", "text/csv; charset=utf-8", ",", (text) =>
    /[",;]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
  ),
  separated("tsv", "text/tab-separated-values; charset=utf-8", "\t", (text) => text),
  {
    id: "parquet",
    contentType: "application/vnd.apache.parquet",
    open: async (table) => (await import("./parquet-rows.ts")).parquetRows(table),
  },
];
