export type { CodedEvent, CodedReport, Layout } from "./coded-report.ts";
export type { Dialect } from "./dialect.ts";
export { sqlite } from "./dialects/sqlite.ts";
export { schemaVersion } from "./migrations/index.ts";
export { actorStory } from "./query/actor-story.ts";
export { eachRow } from "./query/each-row.ts";
export { eventStory, mergedWith } from "./query/event-story.ts";
export { type FacetField, facetFields, facets } from "./query/facets.ts";
export type * from "./query/filter.ts";
export { layers } from "./query/filter.ts";
export { findActors } from "./query/find-actors.ts";
export { type EventOrder, eventOrders, findEvents } from "./query/find-events.ts";
export { findStatements } from "./query/find-statements.ts";
export { type NetworkOf, network } from "./query/network.ts";
export { formatPartyTerm, parsePartyTerm } from "./query/party-term.ts";
export { placesOf } from "./query/places-of.ts";
export { eventSeries, type Period, periods, relationSeries, volume } from "./query/relation-series.ts";
export type * from "./query/rows.ts";
export { type SearchOrder, searchOrders, searchReports } from "./query/search-reports.ts";
export { recordsOf, type StoredRecord } from "./read/records.ts";
export { reportRows } from "./report-rows.ts";
export {
  checkVersion,
  type Db,
  metaOf,
  migrate,
  type Packer,
  type Store,
  setMeta,
  versionOf,
} from "./store.ts";
export type * from "./tables.ts";
