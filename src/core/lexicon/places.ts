import type { Tables } from "./table.ts";

/** The words of `data/places/`. */
export type PlaceLexicon = Record<string, never>;

/** Reads `data/places/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readPlaceLexicon(_tables: Tables): PlaceLexicon {
  return {};
}
