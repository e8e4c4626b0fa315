import { ReadoutError } from "../model/error.ts";

/** A data file's name and its text. */
export interface TableFile {
  /** Path below `data/`, `cues/verbs.tsv`. */
  readonly path: string;
  readonly text: string;
  /** Where it lies, for error messages; `data/` and its path where nothing is said. */
  readonly shownAs?: string;
  /** Tables of the user that are laid over it: their rows stand before its own. */
  readonly over?: readonly TableFile[];
}

/** A row of a table, by column name; a column left empty is `""`. */
export type Row<Column extends string> = { readonly [C in Column]: string } & {
  /** Where the row stands, for error messages: `data/cues/verbs.tsv:12`. */
  readonly at: string;
};

/**
 * Reads a tab-separated table whose first line that is no comment names the columns.
 * Lines that start with `#` and blank lines are skipped; cells are trimmed; missing last cells are empty.
 *
 * @param columns all columns that the file may have; a file may leave out those not in `required`
 * @param key the column of which a row of the user's replaces those of the package that say the same
 * @throws ReadoutError `bad-table` with file and line
 */
export function readTable<Column extends string>(
  file: TableFile,
  columns: readonly Column[],
  required: readonly Column[] = columns,
  key?: Column,
): Row<Column>[] {
  const rows = rowsOf(file, columns, required);
  if (!file.over) return rows;
  const own = file.over.flatMap((over) => rowsOf(over, columns, required));
  const taken = new Set(key ? own.map((row) => row[key]) : []);
  return [...own, ...(key ? rows.filter((row) => !taken.has(row[key])) : rows)];
}

/** Returns a table as error messages call it. */
export function tableName({ path, shownAs }: TableFile): string {
  return shownAs ?? `data/${path}`;
}

function rowsOf<Column extends string>(
  file: TableFile,
  columns: readonly Column[],
  required: readonly Column[],
): Row<Column>[] {
  const rows: Row<Column>[] = [];
  // Copying an object of the right shape is several times faster than adding one column after another.
  const blank = Object.fromEntries([["at", ""], ...columns.map((column) => [column, ""])]);
  let header: Column[] | undefined;
  const lines = file.text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (line.startsWith("#") || line.trim() === "") continue;
    const at = `${tableName(file)}:${index + 1}`;
    const cells = line.split("\t");
    if (!header) {
      header = readHeader(
        cells.map((cell) => cell.trim()),
        at,
        columns,
        required,
      );
      continue;
    }
    if (cells.length > header.length) throw bad(at, `${cells.length} cells under ${header.length} columns`);
    const row: Record<string, string> = { ...blank };
    row.at = at;
    for (let i = 0; i < cells.length; i++) row[header[i] as Column] = (cells[i] as string).trim();
    for (const column of required) if (row[column] === "") throw bad(at, `column '${column}' is empty`);
    rows.push(row as Row<Column>);
  }
  if (!header) throw bad(tableName(file), `no header line; expected ${columns.join(", ")}`);
  return rows;
}

/** Splits a cell that lists several values with `;`. */
export function list(cell: string): string[] {
  if (!cell.includes(";")) return cell.trim() === "" ? [] : [cell.trim()];
  return cell
    .split(";")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

/** Checks a cell against the values it may have. */
export function oneOf<T extends string>(value: string, allowed: readonly T[], at: string): T {
  if (!allowed.includes(value as T)) throw bad(at, `'${value}' is none of ${allowed.join(", ")}`);
  return value as T;
}

/** Makes the error for a row that cannot be used. */
export function bad(at: string, what: string): ReadoutError {
  return new ReadoutError("bad-table", `${at}: ${what}. Mend the line, or take it out.`);
}

function readHeader<Column extends string>(
  cells: readonly string[],
  at: string,
  columns: readonly Column[],
  required: readonly Column[],
): Column[] {
  const header = cells.map((cell) => oneOf(cell, columns, at));
  for (const column of required) if (!header.includes(column)) throw bad(at, `column '${column}' is missing`);
  return header;
}

/** All tables by path below `data/`. */
export type Tables = ReadonlyMap<string, TableFile>;

/** Returns the table at `path`. @throws ReadoutError `missing-table` */
export function tableAt(tables: Tables, path: string): TableFile {
  const file = tables.get(path);
  if (!file)
    throw new ReadoutError("missing-table", `data/${path} is not there. Put it back, or install again.`);
  return file;
}
