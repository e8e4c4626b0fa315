import { ReadoutError } from "../../model/error.ts";

/** The cells of a row by the names of their columns. */
export type ForeignRow = ReadonlyMap<string, string>;

/** Makes the error for a row that cannot be used. */
export function badRow(what: string): ReadoutError {
  return new ReadoutError("bad-row", `${what}. Mend the row, or leave it out.`);
}

/** Splits a line between tabs; quotation marks around a cell are taken off. */
export function cellsOf(line: string): string[] {
  return line.split("\t").map((cell) => {
    const text = cell.trim();
    return text.length > 1 && text.startsWith('"') && text.endsWith('"')
      ? text.slice(1, -1).replaceAll('""', '"').trim()
      : text;
  });
}

/** Names the cells of a row. */
export function named(columns: readonly string[], cells: readonly string[]): ForeignRow {
  return new Map(columns.map((column, at) => [column, cells[at] ?? ""]));
}

/** Returns a cell; undefined where it is empty or says `None`, `NULL`, `NA`. */
export function known(row: ForeignRow, column: string): string | undefined {
  const cell = row.get(column);
  return cell === undefined || /^(?:|none|null|na|nan)$/iu.test(cell) ? undefined : cell;
}

/** Returns the values of a cell that lists several. */
export function severalIn(row: ForeignRow, column: string): (string | undefined)[] {
  const cell = row.get(column) ?? "";
  if (cell === "") return [];
  return cell.split(/[;|]/u).map((value) => known(new Map([["", value.trim()]]), ""));
}

/** Returns a number; null where the cell says nothing. @throws ReadoutError `bad-row` */
export function numberIn(row: ForeignRow, column: string, most = Number.POSITIVE_INFINITY): number | null {
  const cell = known(row, column);
  if (cell === undefined) return null;
  const number = Number(cell);
  if (!Number.isFinite(number) || Math.abs(number) > most)
    throw badRow(`'${cell}' under ${column} is no number that it may have`);
  return number;
}

/**
 * Returns a day as ISO 8601 has it.
 *
 *     20240426, 2024-04-26, 2024-04-26 00:00:00 and 4/26/2024 -> 2024-04-26
 *
 * @throws ReadoutError `bad-row` for what is no day of the calendar
 */
export function dayUnder(row: ForeignRow, column: string): string {
  const cell = known(row, column) ?? "";
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?$/u.exec(cell);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/u.exec(cell);
  const [year, month, day] = iso ? iso.slice(1, 4) : american ? [american[3], american[1], american[2]] : [];
  const written = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
  const time = Date.parse(`${written}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written)
    throw badRow(`'${cell}' under ${column} is no day`);
  return written;
}
