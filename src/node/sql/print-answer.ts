import type { Cell, Column } from "../../core/exchange/cells.ts";
import { type PrintOptions, printRows } from "../query/print-rows.ts";
import type { TableColumn } from "../query/terminal-table.ts";
import type { Shell } from "../shell.ts";
import type { Answer, Value } from "./read-only.ts";

/** Writes the answer to a query; in JSON a row is an object, and of two columns of one name the later has a number. */
export async function printAnswer(answer: Answer, options: PrintOptions, shell: Shell): Promise<void> {
  const names = distinct(answer.columns);
  const rows = answer.rows.map((values) => rowOf(names, values));
  await printRows(
    {
      rows: (async function* () {
        yield* rows;
      })(),
      columns: names.map((name): Column<Row> => [name, (row) => row[name]]),
      table: () =>
        names.map(
          (name): TableColumn<Row> => ({
            name,
            cell: (row) => String(row[name] ?? ""),
            least: 8,
            isNumber:
              rows.length > 0 && rows.every((row) => row[name] === null || typeof row[name] === "number"),
          }),
        ),
    },
    options,
    shell,
  );
}

type Row = Readonly<Record<string, Cell>>;

function rowOf(names: readonly string[], values: readonly Value[]): Row {
  return Object.fromEntries(names.map((name, i) => [name, cellOf(values[i] ?? null)]));
}

/** Bytes are told by their number: they are packed records and signatures. */
function cellOf(value: Value): Cell {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return typeof value === "bigint" ? String(value) : `<${new Uint8Array(value).byteLength} bytes>`;
}

function distinct(columns: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const column of columns) {
    let name = column;
    for (let i = 2; names.includes(name); i++) name = `${column}_${i}`;
    names.push(name);
  }
  return names;
}
