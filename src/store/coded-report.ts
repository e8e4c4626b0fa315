import type { Block, Dateline, Dropped } from "../core/model/article.ts";
import type { Notice } from "../core/model/notice.ts";
import type {
  ActorTable,
  DyadTable,
  EventPartyTable,
  EventTable,
  RecordTable,
  ReportTable,
  StatementTable,
  TextTable,
  WordingTable,
} from "./tables.ts";

/** A coded report as rows: everything but the numbers that the store gives. Plain data, to be sent between threads. */
export interface CodedReport {
  readonly report: Omit<ReportTable, "number" | "coder" | "run" | "originator">;
  readonly text: Omit<TextTable, "report">;
  readonly record: Pick<RecordTable, "size" | "record">;
  readonly wording: Pick<WordingTable, "signature">;
  readonly actors: readonly Omit<ActorTable, "report">[];
  readonly events: readonly CodedEvent[];
  readonly statements: readonly Omit<StatementTable, "report">[];
}

export interface CodedEvent {
  readonly event: Omit<EventTable, "number" | "report">;
  readonly parties: readonly Omit<EventPartyTable, "event">[];
  readonly dyads: readonly Omit<DyadTable, "event">[];
}

/** What cleaning found besides the text, so that the report can be coded again. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
  readonly dropped: readonly Dropped[];
  readonly notices: readonly Notice[];
}
