import { badRow, cellsOf, type ForeignRow, named } from "./cells.ts";
import type { ForeignEvent, ForeignReader } from "./foreign-event.ts";

/** What a headed file of a data set has. */
interface Headed {
  /** The columns as its documentation gives them. */
  readonly columns: readonly string[];
  /** Those that a row is nothing without. */
  readonly needed: readonly string[];
  /** What some files call a column. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly name: string;
  read(row: ForeignRow): ForeignEvent;
}

/**
 * Reads a file whose first line names its columns. Some files have a head that does not fit their rows (names of
 * columns that are not there, empty columns at the end): then rows of the documented width have the documented columns.
 */
export function headedReader({ columns, needed, aliases = {}, name, read }: Headed): ForeignReader {
  let head: readonly string[] | undefined;
  return (line) => {
    if (line.trim() === "") return undefined;
    const cells = cellsOf(line);
    if (!head) {
      head = cells.map((cell) => aliases[cell] ?? cell);
      const missing = needed.filter((column) => !head?.includes(column));
      if (missing.length > 0)
        throw badRow(
          `the first line of a file of ${name} names its columns, and this one lacks ${missing.join(", ")}`,
        );
      return undefined;
    }
    const isDocumented = cells.length === columns.length && head.length !== columns.length;
    const own = isDocumented ? columns : head;
    if (cells.length < own.length || cells.slice(own.length).some((cell) => cell !== ""))
      throw badRow(`it has ${cells.length} columns under ${own.length}`);
    return read(named(own, cells));
  };
}
