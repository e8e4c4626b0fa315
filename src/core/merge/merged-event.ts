import type { EventStatus, EventType } from "../model/event.ts";
import type { Party, Scene } from "./told-event.ts";

/** One event told by many: its facts as most originators give them, its mentions, and where they part. */
export interface MergedEvent {
  /** The same for the same reports in any order. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: readonly string[];
  readonly context: readonly string[];
  readonly cameo: string | null;
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly status: EventStatus;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** EDTF dates; null where no report tells. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: Scene | null;
  /** Best mention first. */
  readonly mentions: readonly EventMention[];
  /** Counts are always a pair. */
  readonly reports: number;
  readonly originators: number;
  /** Field by field, where mentions differ. */
  readonly disagreements: readonly Disagreement[];
  /** Who says that it happened and who says that it did not; null where nobody contradicts. */
  readonly dispute: Dispute | null;
  readonly confidence: number;
}

/** Where a merged event is told. */
export interface EventMention {
  readonly report: string;
  readonly event: string;
  /** Of the report's wording: the same for copies of one wire text. */
  readonly originator: string;
}

/** Values of a field that mentions give, most told first. */
export interface Disagreement {
  readonly field: "time" | "place" | "actors" | "recipients" | "status" | "mode" | "toll";
  readonly values: readonly { readonly value: string; readonly mentions: readonly EventMention[] }[];
}

export interface Dispute {
  readonly affirm: readonly Party[];
  readonly deny: readonly Party[];
}
