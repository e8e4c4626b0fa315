import { ReadoutError } from "../../core/model/error.ts";

/** Writes the row that a page ends with: what the list is sorted by, then what tells rows apart. */
export function writeCursor(...keys: readonly (string | number)[]): string {
  return keys.map((key) => String(key).replaceAll("%", "%25").replaceAll("~", "%7E")).join("~");
}

/**
 * Reads where a page begins.
 *
 * @param size how many keys the list is sorted by
 * @throws ReadoutError `bad-cursor`
 */
export function readCursor(after: string | undefined, size: number): readonly string[] | undefined {
  if (after === undefined) return undefined;
  const keys = after.split("~").map((key) => key.replaceAll("%7E", "~").replaceAll("%25", "%"));
  if (keys.length === size) return keys;
  throw new ReadoutError(
    "bad-cursor",
    `'${after}' is no place in this list. Give 'next' of the page before as it came, with the same order.`,
  );
}

/** Reads a number in a cursor. @throws ReadoutError `bad-cursor` */
export function numberIn(keys: readonly string[], at: number): number {
  const number = Number(keys[at]);
  if (Number.isFinite(number)) return number;
  throw new ReadoutError(
    "bad-cursor",
    `'${keys.join("~")}' is no place in this list. Give 'next' of the page before as it came.`,
  );
}

/** Cuts rows that were asked for one too many to a page. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last ? cursorOf(last) : null };
}
