import type { EventType } from "../../model/event.ts";
import type { ExchangeCodes } from "../codes.ts";

/** An event of another data set, in the names that merged events have here, so that the two can be laid side by side. */
export interface ForeignEvent {
  readonly dataset: "gdelt" | "icews" | "polecat";
  /** As the data set gives it. */
  readonly id: string;
  /** Null for CAMEO's plain statements, which are no event of PLOVER. */
  readonly type: EventType | null;
  readonly mode: readonly string[];
  readonly context: readonly string[];
  readonly cameo: string | null;
  readonly quad: 1 | 2 | 3 | 4 | null;
  /** PLOVER's score, -10 to 10, where the data set has it. */
  readonly score: number | null;
  readonly goldstein: number | null;
  readonly actors: readonly ForeignParty[];
  readonly recipients: readonly ForeignParty[];
  /** ISO 8601 day. */
  readonly start: string;
  readonly end: string;
  readonly place: ForeignPlace | null;
  /** Reports that were counted; null where none are. */
  readonly reports: number | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

export interface ForeignParty {
  readonly name: string;
  /** ISO 3166-1 alpha-3, or PLOVER's code of a body; null where the data set's own has no like. */
  readonly country: string | null;
  /** PLOVER's sector. */
  readonly sector: string | null;
}

export interface ForeignPlace {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameid: number | null;
}

/** How lines of a data set become events. */
export interface ForeignFormat {
  readonly id: ForeignEvent["dataset"];
  /** What it is, in a line of `--help`. */
  readonly about: string;
  /** Begins a file, whose head may tell what its columns are. */
  open(codes: ExchangeCodes): ForeignReader;
}

/**
 * Reads a line: gives an event, or nothing for a head or a blank line.
 *
 * @throws ReadoutError `bad-row`, with what is wrong with it
 */
export type ForeignReader = (line: string) => ForeignEvent | undefined;
