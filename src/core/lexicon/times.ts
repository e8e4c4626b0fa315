import type { Tables } from "./table.ts";

/** The words of `data/times/`. */
export type TimeLexicon = Record<string, never>;

/** Reads `data/times/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readTimeLexicon(_tables: Tables): TimeLexicon {
  return {};
}
