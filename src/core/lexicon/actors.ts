import type { Tables } from "./table.ts";

/** The words of `data/actors/`. */
export type ActorLexicon = Record<string, never>;

/** Reads `data/actors/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readActorLexicon(_tables: Tables): ActorLexicon {
  return {};
}
