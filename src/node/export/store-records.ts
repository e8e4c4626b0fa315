import type { Selectable } from "kysely";
import type { RecordSource } from "../../core/exchange/exchange.ts";
import type { MergedFacts, Merging, Standing } from "../../core/exchange/merging.ts";
import { recordsOf } from "../../store/read/records.ts";
import type { Db, Store } from "../../store/store.ts";
import type { MergedEventTable, MergedPartyTable } from "../../store/tables.ts";

type Party = Selectable<MergedPartyTable>;

/** Reports that are taken out of a store at once. */
const batchSize = 200;

/** The records of a store in the order of their reports, with what merging knows of the events at hand. */
export interface StoreRecords {
  readonly records: RecordSource;
  readonly merging: Merging;
}

/**
 * Reads a store from its first report to its last, a batch at a time, so that memory stays the same for any number.
 * The standing of an event is known while its record is at hand, and not later.
 */
export function storeRecords(store: Store): StoreRecords {
  let standings: ReadonlyMap<string, Standing> = new Map();
  async function* records() {
    for (let after = 0; ; ) {
      const reports = await reportsAfter(store.db, after);
      if (reports.length === 0) return;
      after = reports.at(-1) ?? after;
      standings = await standingsOf(store.db, reports);
      for (const { record } of await recordsOf(store, reports)) yield record;
    }
  }
  return { records: records(), merging: (report, event) => standings.get(keyOf(report, event)) };
}

async function reportsAfter(db: Db, number: number): Promise<number[]> {
  const rows = await db
    .selectFrom("reports")
    .select("number")
    .where("number", ">", number)
    .orderBy("number")
    .limit(batchSize)
    .execute();
  return rows.map((row) => row.number);
}

async function standingsOf(db: Db, reports: readonly number[]): Promise<ReadonlyMap<string, Standing>> {
  const mentions = await db
    .selectFrom("events")
    .innerJoin("reports", "reports.number", "events.report")
    .innerJoin("merged_mentions", "merged_mentions.event", "events.number")
    .select([
      "reports.id as report",
      "events.id as event",
      "merged_mentions.merged",
      "merged_mentions.originator",
    ])
    .where("events.report", "in", reports)
    .execute();
  const merged = await mergedOf(db, [...new Set(mentions.map((mention) => mention.merged))]);
  return new Map(
    mentions.flatMap(({ report, event, originator, merged: id }) => {
      const standing = merged.get(id);
      return standing ? [[keyOf(report, event), { ...standing, originator }] as const] : [];
    }),
  );
}

async function mergedOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  if (ids.length === 0) return new Map();
  const events = await db
    .selectFrom("merged_events")
    .selectAll()
    .select((select) =>
      select
        .selectFrom("merged_mentions")
        .whereRef("merged_mentions.merged", "=", "merged_events.id")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .as("mentions"),
    )
    .where("id", "in", ids)
    .execute();
  const parties = await db
    .selectFrom("merged_parties")
    .selectAll()
    .where("merged", "in", ids)
    .orderBy("merged")
    .orderBy("role")
    .orderBy("ordinal")
    .execute();
  const sides = new Map<string, Party[]>();
  for (const party of parties) sides.set(party.merged, [...(sides.get(party.merged) ?? []), party]);
  return new Map(
    events.map((event) => [
      event.id,
      {
        id: event.id,
        mentions: Number(event.mentions ?? 1),
        reports: event.reports,
        originators: event.originators,
        originator: null,
        facts: factsOf(event, sides.get(event.id) ?? []),
      },
    ]),
  );
}

function factsOf(event: Selectable<MergedEventTable>, parties: readonly Party[]): MergedFacts {
  const {
    type,
    cameo,
    quad,
    score,
    status,
    starts,
    ends,
    confidence,
    place,
    place_country,
    geonameid,
    lat,
    lon,
  } = event;
  const inRole = (role: MergedPartyTable["role"]) =>
    parties
      .filter((party) => party.role === role)
      .map(({ key, name, country, sector }) => ({ key, name, country, sector }));
  return {
    type,
    mode: JSON.parse(event.mode),
    context: JSON.parse(event.context),
    cameo,
    quad,
    score,
    status,
    actors: inRole("actor"),
    recipients: inRole("recipient"),
    start: starts,
    end: ends,
    place: place === null ? null : { name: place, country: place_country, geonameid, lat, lon },
    confidence,
  };
}

function keyOf(report: string, event: string): string {
  return JSON.stringify([report, event]);
}
