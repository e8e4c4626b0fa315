import type { TableFile } from "../core/lexicon/table.ts";

/**
 * Writes word lists as one text: a line of JSON that says what follows, then the tables one after the other.
 *
 *     [["actors/people.tsv",105331,null],…]
 *     name	…
 */
export function bundleTables(tables: readonly TableFile[]): string {
  const head = tables.map(({ path, text, shownAs }) => [path, text.length, shownAs ?? null]);
  return `${JSON.stringify(head)}\n${tables.map(({ text }) => text).join("")}`;
}

/** Reads what `bundleTables` wrote. */
export function unbundleTables(bundle: string): readonly TableFile[] {
  const end = bundle.indexOf("\n");
  const head = JSON.parse(bundle.slice(0, end)) as (readonly [string, number, string | null])[];
  let from = end + 1;
  return head.map(([path, length, shownAs]) => {
    const text = bundle.slice(from, from + length);
    from += length;
    return { path, text, ...(shownAs === null ? {} : { shownAs }) };
  });
}
