import type { Tables } from "./table.ts";

/** The words of `data/events/`. */
export type EventLexicon = Record<string, never>;

/** Reads `data/events/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readEventLexicon(_tables: Tables): EventLexicon {
  return {};
}
