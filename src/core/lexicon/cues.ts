import type { Tables } from "./table.ts";

/** The words of `data/cues/`. */
export type CueLexicon = Record<string, never>;

/** Reads `data/cues/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readCueLexicon(_tables: Tables): CueLexicon {
  return {};
}
