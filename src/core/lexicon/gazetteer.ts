import { bad, type TableFile } from "./table.ts";

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
  if (/[^\x00-\x7f]/u.test(name)) key = name.normalize("NFKD").replace(/[\p{M}’‘ʻʼ]/gu, "");
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
 *
 * @param columns the header that the table must have
 * @param entryOf makes an entry of a row's cells; throws where one is no number
 * @throws ReadoutError `bad-table`
 */
export function keyedTable(
  file: TableFile,
  columns: readonly string[],
  entryOf: (cells: readonly string[], at: string) => GazetteerEntry,
): KeyedTable {
  const lines = file.text.split("\n");
  if (lines[lines.length - 1] === "") lines.pop();
  const header = lines.findIndex((line) => !line.startsWith("#"));
  if (lines[header] !== columns.join("\t"))
    throw bad(`${file.path}:${header + 1}`, `no header ${columns.join(", ")}`);

  /** One entry for all rows that repeat a place under another key. */
  const entries = new Map<string, GazetteerEntry>();
  const entryAt = (row: number): GazetteerEntry => {
    const line = lines[row] ?? "";
    const place = line.slice(line.indexOf("\t") + 1);
    const entry = entries.get(place) ?? entryOf(place.split("\t"), `${file.path}:${row + 1}`);
    entries.set(place, entry);
    return entry;
  };
  return {
    find(key) {
      const found: GazetteerEntry[] = [];
      for (let row = firstAt(lines, header + 1, key); keyAt(lines, row) === key; row++)
        found.push(entryAt(row));
      return found;
    },
  };
}

/** Returns the first row, from `low` on, whose key is not less than `key`. */
function firstAt(lines: readonly string[], low: number, key: string): number {
  let [from, to] = [low, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keyAt(lines, middle) ?? "") < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

function keyAt(lines: readonly string[], row: number): string | undefined {
  const line = lines[row];
  return line?.slice(0, line.indexOf("\t"));
}

/** Reads a number from a cell. @throws ReadoutError `bad-table` */
export function numberIn(cell: string | undefined, at: string): number {
  const number = Number(cell);
  if (cell === undefined || cell === "" || !Number.isFinite(number))
    throw bad(at, `'${cell ?? ""}' is no number`);
  return number;
}
