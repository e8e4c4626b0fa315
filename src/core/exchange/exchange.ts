import type { EventStatus } from "../model/event.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { ExchangeCodes } from "./codes.ts";
import type { Merging } from "./merging.ts";

/** Where records come from: lines of a file now, a store as well as soon as there is one. */
export type RecordSource = AsyncIterable<ReadoutRecord>;

/** What writing records in another form goes by. */
export interface Exchange {
  readonly codes: ExchangeCodes;
  /** Which reports tell of one event; without it each event stands for itself. */
  readonly merging?: Merging | undefined;
  /** Statuses whose events are written; without it, what the form can tell apart (see `ExchangeFormat`). */
  readonly statuses?: ReadonlySet<EventStatus> | undefined;
  /** `0.1.0`, for forms that name the coder. */
  readonly version: string;
  /** Whether a table begins with the names of its columns; without it, as the data set's own files do. */
  readonly head?: boolean | undefined;
  /** Whether a graph has one edge for all events of a pair and a type. */
  readonly aggregate?: boolean | undefined;
  /** Whether cells that a spreadsheet would run as a formula get an apostrophe in front. */
  readonly spreadsheet?: boolean | undefined;
  /** Is told of an event that the form cannot hold, and why. */
  leaveOut?(report: string, event: string, reason: string): void;
}

/** Writes one file record by record. */
export interface Scribe {
  begin?(): string;
  write(record: ReadoutRecord): string;
  end?(): string;
}

/** A form of one text file that records can be written in. */
export interface ExchangeFormat {
  readonly id: string;
  /** What it is, in a line. */
  readonly about: string;
  /** The end of a file's name: `tsv`. */
  readonly extension: string;
  /** Whether it says of an event that it is planned, feared, denied or past; else only what occurred is written. */
  readonly tellsStatus: boolean;
  open(exchange: Exchange): Scribe;
}
