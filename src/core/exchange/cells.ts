/** What a cell of a table may hold; null and undefined make it empty. */
export type Cell = string | number | null | undefined;

/** A column's name and how its cell is made. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

// White space of every kind, controls, and what turns the direction of writing around.
const breaks = /[\s\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

// Most cells are numbers, codes and English words, of which nothing has to be taken.
const isPlain = /^(?:[!-~](?: ?[!-~])*)?$/u;

/**
 * Writes a cell on one line: tabs, line breaks and controls become one blank, since a data set between tabs has no
 * way to quote them.
 *
 * @param guarded puts an apostrophe before text that a spreadsheet would run: `=`, `+`, `-`, `@`. Numbers stay.
 */
export function written(cell: Cell, guarded = false): string {
  const given = String(cell ?? "");
  const text = isPlain.test(given) ? given : given.toWellFormed().replace(breaks, " ").trim();
  return guarded && typeof cell === "string" && /^[=+\-@]/u.test(text) && !/^-?\d+(?:\.\d+)?$/u.test(text)
    ? `'${text}`
    : text;
}

/** Writes a row between tabs. */
export function rowOf<Row>(columns: readonly Column<Row>[], row: Row, guarded = false): string {
  return `${columns.map(([, cell]) => written(cell(row), guarded)).join("\t")}\n`;
}

/** Writes the names of the columns. */
export function headOf<Row>(columns: readonly Column<Row>[]): string {
  return `${columns.map(([name]) => name).join("\t")}\n`;
}

/** Joins values that a data set lists in one cell, without its sign between them in any. */
export function joined(values: readonly string[], between: string): string {
  const sign = between.trim();
  return values.map((value) => value.replaceAll(sign, ",")).join(between);
}
