import type { ReadoutRecord } from "../core/model/record.ts";
import type {
  ActorFilter,
  EventFilter,
  Page,
  Paged,
  PartyTerm,
  StatementFilter,
} from "../store/query/filter.ts";
import type {
  ActorRow,
  ActorStory,
  EventRow,
  EventStory,
  FacetRow,
  LinkRow,
  PlaceRow,
  RelationRow,
  ReportHead,
  SearchRow,
  StatementRow,
  VolumeRow,
} from "../store/query/rows.ts";

/** What a store is: `GET /api`. */
export interface StoreSummary {
  /** `readout 0.1.0` */
  readonly program: string;
  /** Versions of the coders that its facts are from, the one of most reports first. */
  readonly coders: readonly string[];
  readonly reports: number;
  /** Null until reports are merged. */
  readonly originators: number | null;
  readonly events: number;
  readonly mergedEvents: number | null;
  readonly statements: number;
  /** First and last day of its reports. */
  readonly first: string | null;
  readonly last: string | null;
  readonly keepsText: boolean;
  /** When reports were merged, and of how many reports the store then was; null until then. */
  readonly merged: { readonly at: string; readonly reports: number } | null;
}

export type EventOrder = "day" | "-day" | "originators";

/** What is known of an actor, and with whom most of its events are. */
export interface ActorWithLinks extends ActorStory {
  readonly counterparts: readonly LinkRow[];
}

/** A pair's series, and how much there is of each period, to set it against. */
export interface RelationSeries {
  readonly rows: readonly RelationRow[];
  readonly volume: readonly VolumeRow[];
}

/** A stored report with its whole record. */
export interface StoredReport {
  readonly record: ReadoutRecord;
  readonly head: ReportHead;
  readonly hasText: boolean;
}

/** All that is asked of a store: the store itself, or threads that hold it. */
export interface Archive {
  /** The same as long as every answer is the same. */
  state(): Promise<string>;
  summary(): Promise<StoreSummary>;
  events(filter: EventFilter, page: Page, order: EventOrder): Promise<Paged<EventRow>>;
  event(id: string): Promise<EventStory | undefined>;
  statements(filter: StatementFilter, page: Page): Promise<Paged<StatementRow>>;
  actors(filter: ActorFilter, page: Page): Promise<Paged<ActorRow>>;
  actor(key: string): Promise<ActorWithLinks | undefined>;
  relation(
    pair: readonly [PartyTerm, PartyTerm],
    filter: EventFilter,
    per: "day" | "month" | "year",
  ): Promise<RelationSeries>;
  /** How many reports came out, by period. */
  volume(
    filter: Pick<EventFilter, "since" | "until">,
    per: "day" | "month" | "year",
  ): Promise<readonly Omit<VolumeRow, "events">[]>;
  network(
    filter: EventFilter,
    options: { readonly level: "country" | "actor"; readonly limit: number },
  ): Promise<readonly LinkRow[]>;
  places(filter: EventFilter): Promise<readonly PlaceRow[]>;
  facets(filter: EventFilter): Promise<readonly FacetRow[]>;
  search(words: string, page: Page): Promise<Paged<SearchRow>>;
  report(id: string): Promise<StoredReport | undefined>;
}
