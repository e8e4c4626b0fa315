import type { Span } from "./span.ts";

export type EventType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

export type EventStatus = "occurred" | "historical" | "future" | "hypothetical" | "negated";

export interface EventTime {
  /** EDTF dates, as precise as known. */
  readonly start: string;
  readonly end: string;
  /** `published`: nothing in the text says when, so the report's own date stands in. */
  readonly basis: "stated" | "inferred" | "published";
}

/** A PLOVER event. The DOM has an `Event` of its own, hence the name. */
export interface EventRecord {
  /** `e1`, `e2`, … in text order. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: readonly string[];
  readonly context: readonly string[];
  /** CAMEO code as a string with its leading zero. */
  readonly cameo: string | null;
  /** PLOVER quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
  /** PLOVER's conflict-cooperation score, -10 to 10. */
  readonly score: number;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly time: EventTime | null;
  /** Place id. */
  readonly place: string | null;
  readonly placeBasis: "stated" | "inferred" | null;
  readonly status: EventStatus;
  /** Statement ids, innermost first; empty = the report itself says so. */
  readonly assertedBy: readonly string[];
  /** Trigger first, then the rest. */
  readonly evidence: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The frame that fired, as in data/events. */
  readonly frame: string;
  readonly rule: string;
}
