import { fold } from "../text/fold.ts";
import { utf8Bytes, utf8Text } from "../text/utf8.ts";
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
  const path = tableName(file);
  // A text with a letter beyond Latin takes two bytes for every one of its letters, most of which are ASCII.
  const table = utf8Bytes(file.text);
  let header = 0;
  while (table[header] === numberSign) header = nextLine(table, header);
  if (lineAt(table, header) !== columns.join("\t"))
    throw bad(`${path}:${lineNumber(table, header)}`, `no header ${columns.join(", ")}`);
  const first = nextLine(table, header);

  /** One entry for all rows that repeat a place under another key. */
  const entries = new Map<string, GazetteerEntry>();
  const entryAt = (row: number): GazetteerEntry => {
    const line = lineAt(table, row);
    const place = line.slice(line.indexOf("\t") + 1);
    let entry = entries.get(place);
    if (!entry) {
      entry = entryOf(place.split("\t"), () => `${path}:${lineNumber(table, row)}`);
      entries.set(place, entry);
    }
    return entry;
  };
  return {
    find(name) {
      const key = utf8Bytes(`${name}\t`);
      const found: GazetteerEntry[] = [];
      for (let row = firstAt(table, first, key); startsWith(table, key, row); row = nextLine(table, row))
        found.push(entryAt(row));
      return found;
    },
  };
}

const numberSign = 0x23;
const newline = 0x0a;

/** Returns where the first row stands, from `low` on, that is not less than `key`. */
function firstAt(table: Uint8Array, low: number, key: Uint8Array): number {
  let [from, to] = [low, table.length];
  while (from < to) {
    const row = Math.max(from, table.lastIndexOf(newline, ((from + to) >> 1) - 1) + 1);
    if (isLess(table, row, key)) from = nextLine(table, row);
    else to = row;
  }
  return from;
}

/** Tells whether a row is less than `key`, byte by byte; UTF-8 is in the order of the letters' numbers. */
function isLess(table: Uint8Array, row: number, key: Uint8Array): boolean {
  for (let i = 0; i < key.length; i++) {
    const byte = table[row + i] ?? 0;
    const wanted = key[i] as number;
    if (byte !== wanted) return byte < wanted;
  }
  return false;
}

function startsWith(table: Uint8Array, key: Uint8Array, row: number): boolean {
  return row + key.length <= table.length && key.every((byte, i) => table[row + i] === byte);
}

function lineAt(table: Uint8Array, start: number): string {
  const end = table.indexOf(newline, start);
  return utf8Text(table.subarray(start, end < 0 ? table.length : end));
}

function nextLine(table: Uint8Array, start: number): number {
  const end = table.indexOf(newline, start);
  return end < 0 ? table.length : end + 1;
}

/** Returns the 1-based number of the line that begins at `start`. */
function lineNumber(table: Uint8Array, start: number): number {
  let number = 1;
  for (let at = 0; at < start; at = nextLine(table, at)) number++;
  return number;
}

/** Reads a number from a cell. @throws ReadoutError `bad-table` */
export function numberIn(cell: string | undefined, at: () => string): number {
  const number = Number(cell);
  if (cell === undefined || cell === "" || !Number.isFinite(number))
    throw bad(at(), `'${cell ?? ""}' is no number`);
  return number;
}
