import { sql } from "kysely";
import { actorStory } from "../store/query/actor-story.ts";
import { eventStory } from "../store/query/event-story.ts";
import { facets } from "../store/query/facets.ts";
import { findActors } from "../store/query/find-actors.ts";
import { findEvents, type EventOrder as StoreOrder } from "../store/query/find-events.ts";
import { findStatements } from "../store/query/find-statements.ts";
import { network } from "../store/query/network.ts";
import { placesOf } from "../store/query/places-of.ts";
import { type Period, relationSeries, reportVolume, volume } from "../store/query/relation-series.ts";
import { headColumns, headOf, type ReportColumns } from "../store/query/report-head.ts";
import type { StoreSummary } from "../store/query/rows.ts";
import { searchReports } from "../store/query/search-reports.ts";
import { citationOf } from "../store/read/citation.ts";
import { recordsOf } from "../store/read/records.ts";
import { metaOf, type Store } from "../store/store.ts";
import type { Archive, EventOrder, StoredReport } from "./archive.ts";
import { remembered } from "./remembered.ts";

const orders: Readonly<Record<EventOrder, StoreOrder>> = {
  day: "oldest",
  "-day": "newest",
  originators: "most-told",
};

/** Values of a facet, and links of an actor, that are told. */
const most = { values: 12, counterparts: 20 };

/**
 * Asks a store.
 *
 * @param program what serves it, `readout 0.1.0`
 * @param state tells its state, for who keeps answers
 */
export function archiveOf(store: Store, program: string, state: Archive["state"]): Archive {
  // The same with every pair that is looked at.
  const volumeOf = remembered(state, (since: string | undefined, until: string | undefined, per: Period) =>
    volume(store, { since, until }, per),
  );
  return {
    state,
    summary: () => summaryOf(store, program),
    events: (filter, page, order) => findEvents(store, filter, page, orders[order]),
    event: (id) => eventStory(store, id),
    statements: (filter, page) => findStatements(store, filter, page),
    actors: (filter, page) => findActors(store, filter, page),
    async actor(key) {
      const story = await actorStory(store, key);
      if (!story) return undefined;
      // Of the events of many, some links are between others.
      const links = await network(
        store,
        { parties: [{ key }] },
        { of: "actors", limit: 5 * most.counterparts },
      );
      const own = links.filter(({ a, b }) => a.key === key || b.key === key);
      return { ...story, counterparts: own.slice(0, most.counterparts) };
    },
    relation: async (pair, filter, per) => ({
      rows: await relationSeries(store, pair, filter, per),
      volume: await volumeOf(filter.since, filter.until, per),
    }),
    volume: (filter, per) => reportVolume(store, filter, per),
    network: (filter, { level, limit }) =>
      network(store, filter, { of: level === "country" ? "countries" : "actors", limit }),
    places: (filter) => placesOf(store, filter),
    facets: (filter) => facets(store, filter, { most: most.values }),
    search: async (words, page) => {
      const { rows, next } = await searchReports(store, { words }, page);
      return { rows, next };
    },
    report: (id) => reportOf(store, id),
  };
}

async function summaryOf(store: Store, program: string): Promise<StoreSummary> {
  const merged = await metaOf(store.db, "merged");
  const { coders, reports, originators, events, mergedEvents, statements, first, last, keepsText } =
    await citationOf(store);
  return {
    program,
    coders: coders.map(({ coder }) => coder.version),
    reports,
    originators,
    events,
    mergedEvents,
    statements,
    first,
    last,
    keepsText,
    merged: merged === undefined ? null : JSON.parse(merged),
  };
}

async function reportOf(store: Store, id: string): Promise<StoredReport | undefined> {
  const { rows } = await sql<ReportColumns & { number: number }>`
    select ${headColumns}, r.number from reports as r where r.id = ${id}`.execute(store.db);
  const [row] = rows;
  if (!row) return undefined;
  const [stored] = await recordsOf(store, [row.number]);
  return stored && { record: stored.record, head: headOf(row), hasText: stored.hasText };
}
