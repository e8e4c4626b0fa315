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
  StoreSummary,
  VolumeRow,
} from "../store/query/rows.ts";

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
