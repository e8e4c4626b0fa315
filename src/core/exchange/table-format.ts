import type { ReadoutRecord } from "../model/record.ts";
import { type Column, headOf, rowOf } from "./cells.ts";
import type { Exchange, ExchangeFormat } from "./exchange.ts";

/** What a form between tabs is made of. */
interface Table<Row> extends Omit<ExchangeFormat, "extension" | "open"> {
  readonly columns: readonly Column<Row>[];
  /** Whether the data set's own files begin with the names of the columns. */
  readonly hasHead: boolean;
  /** Begins a file and gives what makes rows of its records. */
  readonly begin: (exchange: Exchange) => (record: ReadoutRecord) => readonly Row[];
}

/** Makes a form of rows between tabs. */
export function tableFormat<Row>({ columns, hasHead, begin, ...format }: Table<Row>): ExchangeFormat {
  return {
    ...format,
    extension: "tsv",
    open(exchange) {
      const rowsOf = begin(exchange);
      return {
        begin: () => ((exchange.head ?? hasHead) ? headOf(columns) : ""),
        write: (record) =>
          rowsOf(record)
            .map((row) => rowOf(columns, row, exchange.spreadsheet))
            .join(""),
      };
    },
  };
}
