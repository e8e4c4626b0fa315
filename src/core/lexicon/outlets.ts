import type { Tables } from "./table.ts";

/** The words of `data/outlets/`. */
export type OutletLexicon = Record<string, never>;

/** Reads `data/outlets/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readOutletLexicon(_tables: Tables): OutletLexicon {
  return {};
}
