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

const frameColumns = "predicate pos object mode cameo actors recipients example";

/** A table that an import may write: one of these, or the frames of a type, `events/frames/accuse.tsv`. */
export type ListPath = keyof typeof columns | `events/frames/${string}.tsv`;

/** Rows on their way into word lists. */
export interface Lists {
  /** Adds a row; columns that are left out stay empty. */
  add(path: ListPath, cells: Readonly<Record<string, string>>): void;
}

/** A list that was written. */
export interface Written {
  readonly file: string;
  /** Rows that the list did not have before. */
  readonly added: number;
}

/** Gathers rows, and writes them below a folder beside those that its lists have already. */
export function createLists(): Lists & { write(folder: string): readonly Written[] } {
  const gathered = new Map<ListPath, Set<string>>();
  return {
    add(path, cells) {
      const rows = gathered.get(path) ?? new Set<string>();
      gathered.set(path, rows);
      rows.add(rowOf(path, cells));
    },
    write: (folder) => [...gathered].map(([path, rows]) => writeList(join(folder, path), path, rows)),
  };
}

function columnsOf(path: ListPath): readonly string[] {
  return (path in columns ? columns[path as keyof typeof columns] : frameColumns).split(" ");
}

function rowOf(path: ListPath, cells: Readonly<Record<string, string>>): string {
  const row = columnsOf(path).map((column) => (cells[column] ?? "").replace(/\s+/gu, " ").trim());
  return row.join("\t").trimEnd();
}

function writeList(file: string, path: ListPath, rows: ReadonlySet<string>): Written {
  const header = columnsOf(path).join("\t");
  const before = existsSync(file) ? rowsIn(file, header) : [];
  const all = [...new Set([...before, ...rows])].sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(a, b));
  mkdirSync(dirname(file), { recursive: true });
  const head = "# Written by 'readout import'. Lines may be edited, added and taken out; keep them sorted.";
  writeFileSync(file, `${[head, header, ...all].join("\n")}\n`);
  return { file, added: all.length - new Set(before).size };
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
