import { fold } from "../text/fold.ts";
import { bad, type TableFile, tableName } from "./table.ts";

/** A place that a name may stand for. */
export interface GazetteerEntry {
  readonly name: string;
  /** country, admin1, admin2, city, or a kind of region as data/places/regions.tsv has it. */
  readonly feature: string;
  /** ISO 3166-1 alpha-3; null where it spans states. */
  readonly country: string | null;
  /** GeoNames code of its first-level region, `LA`; null where it has none. */
  readonly region: string | null;
  readonly lat: number;
  readonly lon: number;
  /** Inhabitants; 0 where not known. */
  readonly population: number;
  /** Seat of a country or of a first-level region. */
  readonly seat: "country" | "region" | null;
  readonly geonameid: number | null;
}

/**
 * Returns the form under which a name is looked up: small letters, no accents, apostrophes or points.
 *
 *     Al-Ḩasakah -> al hasakah      Washington, D.C. -> washington d c
 */
export function placeKey(name: string): string {
  if (/^[a-z]+$/iu.test(name)) return name.toLowerCase();
  let key = name;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: anything beyond ASCII has an accent to lose
  if (/[^\x00-\x7f]/u.test(name)) key = fold(name.normalize("NFKD").replace(/[\p{M}’‘ʻʼ]/gu, ""));
  key = key
    .toLowerCase()
    .replace(/['`]/gu, "")
    .replace(/[.,\s\p{Pd}]+/gu, " ")
    .trim();
  return key.startsWith("the ") ? key.slice(4) : key;
}

/** A large table whose rows are read only when a name asks for them. */
export interface KeyedTable {
  find(key: string): readonly GazetteerEntry[];
}

/**
 * Reads a table whose rows are sorted by their first column, the key of the place's name.
 * The text is searched as it is: its lines are never all made.
 *
 * @param columns the header that the table must have
 * @param entryOf makes an entry of a row's cells; throws where one is no number, and says where with `at`
 * @throws ReadoutError `bad-table`
 */
export function keyedTable(
  file: TableFile,
  columns: readonly string[],
  entryOf: (cells: readonly string[], at: () => string) => GazetteerEntry,
): KeyedTable {
  const base = oneTable(file, columns, entryOf);
  if (!file.over) return base;
  for (const own of file.over) checkOrder(own);
  const all = [...file.over.map((own) => oneTable(own, columns, entryOf)), base];
  return { find: (key) => all.flatMap((table) => table.find(key)) };
}

/** Refuses a table of the user whose rows are not in order: what stands out of it would never be found. */
function checkOrder(file: TableFile): void {
  let before = "";
  const lines = file.text.split("\n");
  const first = lines.findIndex((line) => !line.startsWith("#")) + 1;
  for (let i = first; i < lines.length; i++) {
    const key = (lines[i] ?? "").split("\t", 1)[0] ?? "";
    if (key === "" && i === lines.length - 1) return;
    if (key < before) throw bad(`${tableName(file)}:${i + 1}`, `'${key}' stands after '${before}'`);
    before = key;
  }
}

function oneTable(
  file: TableFile,
  columns: readonly string[],
  entryOf: (cells: readonly string[], at: () => string) => GazetteerEntry,
): KeyedTable {
  const { text } = file;
  const path = tableName(file);
  const header = /^(?:#.*\n)*/u.exec(text)?.[0].length ?? 0;
  if (lineAt(text, header) !== columns.join("\t"))
    throw bad(`${path}:${lineNumber(text, header)}`, `no header ${columns.join(", ")}`);
  const first = nextLine(text, header);

  /** One entry for all rows that repeat a place under another key. */
  const entries = new Map<string, GazetteerEntry>();
  const entryAt = (row: number): GazetteerEntry => {
    const line = lineAt(text, row);
    const place = line.slice(line.indexOf("\t") + 1);
    let entry = entries.get(place);
    if (!entry) {
      entry = entryOf(place.split("\t"), () => `${path}:${lineNumber(text, row)}`);
      entries.set(place, entry);
    }
    return entry;
  };
  return {
    find(key) {
      const found: GazetteerEntry[] = [];
      let row = firstAt(text, first, key);
      while (text.startsWith(key, row) && text[row + key.length] === "\t") {
        found.push(entryAt(row));
        row = nextLine(text, row);
      }
      return found;
    },
  };
}

/** Returns where the first row stands, from `low` on, whose key is not less than `key`. */
function firstAt(text: string, low: number, key: string): number {
  let [from, to] = [low, text.length];
  while (from < to) {
    const row = Math.max(from, text.lastIndexOf("\n", ((from + to) >> 1) - 1) + 1);
    if (isLess(text, row, key)) from = nextLine(text, row);
    else to = row;
  }
  return from;
}

/** Tells whether the first cell of a row is less than `key`, sign by sign and without cutting it out. */
function isLess(text: string, row: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const sign = text.charCodeAt(row + i);
    const wanted = key.charCodeAt(i);
    if (sign !== wanted) return sign < wanted;
  }
  return false;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

function nextLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end + 1;
}

function lineNumber(text: string, start: number): number {
  return text.slice(0, start).split("\n").length;
}

/** Reads a number from a cell. @throws ReadoutError `bad-table` */
export function numberIn(cell: string | undefined, at: () => string): number {
  const number = Number(cell);
  if (cell === undefined || cell === "" || !Number.isFinite(number))
    throw bad(at(), `'${cell ?? ""}' is no number`);
  return number;
}
