import type { EventStatus, EventTime, EventType } from "../model/event.ts";

/** An event as one report tells it, with what holds across reports in place of the report's own ids. */
export interface ToldEvent {
  /** `article.id` of the report. */
  readonly report: string;
  /** Id within the report: `e3`. */
  readonly event: string;
  /** When the report came out, ISO 8601; null if unknown. */
  readonly published: string | null;
  readonly type: EventType;
  readonly mode: readonly string[];
  readonly context: readonly string[];
  readonly cameo: string | null;
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly status: EventStatus;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly time: EventTime | null;
  readonly place: Scene | null;
  /** `inferred` where the words do not tell the place; a place that is not marked so is taken for told. */
  readonly placeBasis?: "stated" | "inferred" | null | undefined;
  /** Who asserts it, innermost first; empty = the report itself says so. */
  readonly voices: readonly Party[];
  /** The words of its evidence, trigger first. */
  readonly words: readonly string[];
  readonly confidence: number;
}

/** An actor as it is known across reports. */
export interface Party {
  /** The same for the same actor in any report. */
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  readonly sector: string | null;
}

/** A place as it is known across reports. */
export interface Scene {
  readonly name: string;
  readonly country: string | null;
  readonly geonameid: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** `country`, `admin1`, `city`, …, as the record has it: a state is no point. */
  readonly feature?: string | undefined;
}
