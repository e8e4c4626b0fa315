import { eventTypes } from "../../core/lexicon/event-kinds.ts";
import { oneOf, readTable, type Tables, tableAt } from "../../core/lexicon/table.ts";

/** The PLOVER type and mode that a CAMEO code comes to. */
export interface PloverKind {
  readonly type: (typeof eventTypes)[number];
  /** `""` where it has none. */
  readonly mode: string;
}

/** Reads `events/cameo.tsv`, by code. @throws ReadoutError `bad-table`, `missing-table` */
export function readCameoTable(tables: Tables): ReadonlyMap<string, PloverKind> {
  const columns = ["cameo", "type", "mode", "meaning"] as const;
  const rows = readTable(tableAt(tables, "events/cameo.tsv"), columns, ["cameo", "type"]);
  return new Map(
    rows.map((row) => [row.cameo, { type: oneOf(row.type, eventTypes, row.at), mode: row.mode }]),
  );
}
