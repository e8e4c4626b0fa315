import { oneOf, readTable, type Tables, tableAt } from "./table.ts";

/**
 * What a word tells about the clause or noun that it governs.
 *
 * - `implied`: it took place (*managed to leave, forced them to leave, the start of*)
 * - `negated`: it did not (*failed to leave, kept them from leaving, lack of*)
 * - `planned`: it is meant or due to (*plans to leave, an order to*)
 * - `uncertain`: it may or might (*wants to leave, feared that, risk of*)
 */
export type Complement = "implied" | "negated" | "planned" | "uncertain";

/** What each governor tells, by `lemma.pos`: `fail.verb`. */
export type ComplementWords = ReadonlyMap<string, Complement>;

/** Reads `complements.tsv`. @throws ReadoutError `bad-table`, `missing-table` */
export function readComplements(tables: Tables): ComplementWords {
  const words = new Map<string, Complement>();
  for (const row of readTable(tableAt(tables, "events/complements.tsv"), [
    "lemma",
    "pos",
    "tells",
    "example",
  ])) {
    const pos = oneOf(row.pos, ["verb", "noun", "adjective"], row.at);
    words.set(
      `${row.lemma}.${pos}`,
      oneOf(row.tells, ["implied", "negated", "planned", "uncertain"], row.at),
    );
  }
  return words;
}
