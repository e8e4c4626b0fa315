import type { EventType } from "../model/event.ts";
import { bad, oneOf, readTable, type Tables, tableAt } from "./table.ts";

/** A PLOVER type with its numbers. */
export interface EventKind {
  readonly type: EventType;
  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
  /** PLOVER's conflict-cooperation score of the type without a mode, -10 to 10. */
  readonly score: number;
  /** Score by mode, for the modes that the type may have. */
  readonly modes: ReadonlyMap<string, number>;
}

export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const satisfies readonly EventType[];

/** Reads `types.tsv` and `modes.tsv`. @throws ReadoutError `bad-table`, `missing-table` */
export function readEventKinds(tables: Tables): ReadonlyMap<EventType, EventKind> {
  const modes = new Map<EventType, Map<string, number>>(eventTypes.map((type) => [type, new Map()]));
  for (const row of readTable(
    tableAt(tables, "events/modes.tsv"),
    ["type", "mode", "score", "definition"],
    ["type", "mode", "score"],
  ))
    modes.get(oneOf(row.type, eventTypes, row.at))?.set(row.mode, scoreOf(row.score, row.at));

  const kinds = new Map<EventType, EventKind>();
  for (const row of readTable(
    tableAt(tables, "events/types.tsv"),
    ["type", "quad", "score", "definition"],
    ["type", "quad", "score"],
  )) {
    const type = oneOf(row.type, eventTypes, row.at);
    const quad = Number(oneOf(row.quad, ["1", "2", "3", "4"], row.at)) as EventKind["quad"];
    kinds.set(type, { type, quad, score: scoreOf(row.score, row.at), modes: modes.get(type) ?? new Map() });
  }
  const missing = eventTypes.filter((type) => !kinds.has(type));
  if (missing.length > 0) throw bad("data/events/types.tsv", `no line for ${missing.join(", ")}`);
  return kinds;
}

function scoreOf(cell: string, at: string): number {
  const score = Number(cell);
  if (!(score >= -10 && score <= 10)) throw bad(at, `score '${cell}' is not a number from -10 to 10`);
  return score;
}
