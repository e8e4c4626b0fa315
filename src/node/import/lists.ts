import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ReadoutError } from "../../core/model/error.ts";

/** The columns of the tables that imports write, as `data/` has them. */
const columns = {
  "actors/organizations.tsv": "name country sector kind shared aliases since until",
  "actors/people.tsv": "name country sector gender role since until aliases wikidata",
  "actors/roles.tsv": "role kind sector inherits gender plurals",
  "actors/states.tsv": "name code sector aliases adjectives people capitals until",
  "places/admin1.tsv": "key name country region lat lon population geonameid",
  "places/admin2.tsv": "key name country region lat lon population",
  "places/cities.tsv": "key name country region lat lon population rank geonameid",
  "places/regions.tsv": "name feature country lat lon geonameid others",
} as const;

/** Lists that have one row a word. */
const unique: ReadonlySet<ListPath> = new Set(["actors/roles.tsv"]);

const frameColumns = "predicate pos object mode cameo actors recipients example";

/** A table that an import may write: one of these, or the frames of a type, `events/frames/accuse.tsv`. */
export type ListPath = keyof typeof columns | `events/frames/${string}.tsv`;

/** Rows on their way into word lists. */
export interface Lists {
  /**
   * Adds a row; columns that are left out stay empty. False, and no row, where the list may have one row a word and
   * has another of that word.
   */
  add(path: ListPath, cells: Readonly<Record<string, string>>): boolean;
}

/** A list that was written. */
export interface Written {
  readonly file: string;
  /** Rows that the list did not have before. */
  readonly added: number;
}

/** Gathers rows, and writes them below a folder beside those that its lists have already. */
export function createLists(): Lists & { write(folder: string): readonly Written[] } {
  /** Rows by what may stand once: the word, or the whole row. */
  const gathered = new Map<ListPath, Map<string, string>>();
  return {
    add(path, cells) {
      const rows = gathered.get(path) ?? new Map<string, string>();
      gathered.set(path, rows);
      const row = rowOf(path, cells);
      const key = onceIn(path, row);
      if (rows.has(key)) return rows.get(key) === row;
      rows.set(key, row);
      return true;
    },
    write: (folder) => [...gathered].map(([path, rows]) => writeList(join(folder, path), path, rows)),
  };
}

function onceIn(path: ListPath, row: string): string {
  return unique.has(path) ? keyOf(row) : row;
}

function columnsOf(path: ListPath): readonly string[] {
  return (path in columns ? columns[path as keyof typeof columns] : frameColumns).split(" ");
}

function rowOf(path: ListPath, cells: Readonly<Record<string, string>>): string {
  const row = columnsOf(path).map((column) => (cells[column] ?? "").replace(/\s+/gu, " ").trim());
  return row.join("\t").trimEnd();
}

/** A row of now takes the place of one that the list has of the same word, where it may have one. */
function writeList(file: string, path: ListPath, rows: ReadonlyMap<string, string>): Written {
  const header = columnsOf(path).join("\t");
  const before = existsSync(file) ? rowsIn(file, header) : [];
  const known = new Set(before);
  const kept = before.filter((row) => !rows.has(onceIn(path, row)));
  const all = [...new Set([...kept, ...rows.values()])].sort(
    (a, b) => compare(keyOf(a), keyOf(b)) || compare(a, b),
  );
  mkdirSync(dirname(file), { recursive: true });
  const head = "# Written by 'readout import'. Lines may be edited, added and taken out; keep them sorted.";
  writeFileSync(file, `${[head, header, ...all].join("\n")}\n`);
  return { file, added: [...rows.values()].filter((row) => !known.has(row)).length };
}

/** @throws ReadoutError `bad-table` */
function rowsIn(file: string, header: string): string[] {
  const lines = readFileSync(file, "utf8").split(/\r?\n/u);
  const [first, ...rows] = lines.filter((line) => !line.startsWith("#") && line.trim() !== "");
  if (first !== header)
    throw new ReadoutError(
      "bad-table",
      `${file}: its columns are not ${header.replaceAll("\t", ", ")}. Give another folder with --to, or move the file away.`,
    );
  return rows;
}

function keyOf(row: string): string {
  return row.split("\t", 1)[0] ?? "";
}

/** Orders as the tables are searched: by code unit. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
