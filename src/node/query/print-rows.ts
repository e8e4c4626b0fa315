import type { Column } from "../../core/exchange/cells.ts";
import { createPaint, type Paint, wantsColour } from "../account/paint.ts";
import type { Shell } from "../shell.ts";
import { type RowFormat, rowWriter } from "./row-format.ts";
import { type TableColumn, terminalTable } from "./terminal-table.ts";

/** Rows and what shows them. */
export interface Printed<Row> {
  readonly rows: AsyncIterable<Row>;
  /** Of CSV and TSV. */
  readonly columns: readonly Column<Row>[];
  /** Line above a table. */
  readonly legend?: string;
  /** Of a table. */
  table(paint: Paint): readonly TableColumn<Row>[];
}

/** How rows are asked for on the command line. */
export interface PrintOptions {
  readonly format?: RowFormat;
  readonly color: boolean;
}

/** Rows of a table whose columns are as wide as their cells; what comes after stands below them as it can. */
const tableRows = 500;

/** Returns the form that is asked for: a table on a terminal and rows between tabs elsewhere, where none is. */
export function formatOf({ format }: PrintOptions, { output }: Shell): RowFormat {
  return format ?? (output.isTerminal ? "table" : "tsv");
}

/** Writes rows as they come, and returns how many there were. */
export async function printRows<Row>(
  { rows, columns, table, legend }: Printed<Row>,
  options: PrintOptions,
  shell: Shell,
): Promise<number> {
  const { output } = shell;
  const format = formatOf(options, shell);
  let count = 0;
  if (format === "table") {
    const paint = createPaint(wantsColour(output.isTerminal, shell.env, options.color));
    const width = output.isTerminal ? output.columns : 160;
    const part: Row[] = [];
    const flush = async () => {
      if (part.length > 0 && count <= tableRows && legend) await output.write(`${legend}\n`);
      if (part.length > 0) await output.write(terminalTable(table(paint), part, width, paint.faint));
      part.length = 0;
    };
    for await (const row of rows) {
      count++;
      if (part.push(row) >= tableRows) await flush();
    }
    await flush();
    return count;
  }
  const writer = rowWriter(format, columns);
  await output.write(writer.head);
  for await (const row of rows) await output.write(writer.row(row, count++));
  await output.write(writer.foot(count));
  return count;
}
