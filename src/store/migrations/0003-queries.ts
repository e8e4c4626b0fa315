import { type Kysely, sql } from "kysely";
import type { Dialect } from "../dialect.ts";
import type { Tables } from "../tables.ts";
import { addNames } from "../write/names.ts";
import type { Migration } from "./migration.ts";

/** What a series counts, so that the index alone answers. */
const counted = "at, month, status, asserted, quad, type, mutual, score";

/** Indices by table and columns; those of merged events end with the id, which is no number of a row. */
const indices: readonly (readonly [table: string, name: string, columns: string])[] = [
  ["events", "at", "at"],
  ["events", "type_at", "type, at"],
  ["events", "place_at", "place_country, at"],
  ["events", "place_name", "lower(place), at"],
  ["events", "counts", "type, status, asserted, quad, substr(at, 1, 7), score"],
  ["events", "scene", "geonameid, place, place_country, lat, lon, quad"],
  ["events", "context", "context"],
  ["event_parties", "of_country", "country, role, event, sector"],
  ["dyads", "pair", `actor_country, recipient_country, ${counted}, event`],
  ["merged_events", "at", "at, id"],
  ["merged_events", "type_at", "type, at, id"],
  ["merged_events", "place_at", "place_country, at, id"],
  ["merged_events", "place_name", "lower(place), at, id"],
  ["merged_events", "told", "originators, at, id"],
  ["merged_events", "counts", "type, status, asserted, quad, substr(at, 1, 7), score, reports, originators"],
  ["merged_events", "scene", "geonameid, place, place_country, lat, lon, quad"],
  ["merged_events", "context", "context"],
  ["merged_parties", "of_country", "country, role, merged, sector"],
  ["merged_dyads", "pair", `actor_country, recipient_country, ${counted}, reports, originators, merged`],
  ["merged_mentions", "report", "report"],
  ["reports", "newest", "coalesce(day, ''), number"],
  ["statements", "newest", "coalesce(day, ''), report, id"],
  ["statements", "of_country", "speaker_country, coalesce(day, ''), report, id"],
];

/** Indices that the ones above stand in for. */
const replaced = [
  "events_day",
  "events_type",
  "events_place",
  "event_parties_country",
  "dyads_countries",
  "merged_events_day",
  "merged_events_type",
  "merged_events_place",
  "merged_parties_country",
  "merged_dyads_countries",
  "reports_day",
  "statements_day",
  "statements_country",
];

/** Actors whose names are taken at once. */
const atOnce = 5000;

/** Version 3: what lists are sorted by, names by their words, and indices for queries. */
export const queries: Migration = {
  version: 3,
  async up(db: Kysely<Tables>, dialect: Dialect) {
    for (const table of ["events", "merged_events", "dyads", "merged_dyads"])
      await sql`alter table ${sql.table(table)} add column at text not null default ''`.execute(db);
    for (const table of ["events", "merged_events"])
      await sql`update ${sql.table(table)} set at = starts where starts is not null`.execute(db);
    await sql`update dyads set at = (select at from events where number = dyads.event)`.execute(db);
    await sql`update merged_dyads set at = (select at from merged_events where id = merged_dyads.merged)`.execute(
      db,
    );
    await sql`create table names (word text not null, key text not null, name text not null,
      folded text not null, primary key (word, key, name)) ${dialect.keyed}`.execute(db);
    await takeNames(db);
    for (const name of replaced) await sql`drop index ${sql.ref(name)}`.execute(db);
    for (const [table, name, columns] of indices)
      await sql`create index ${sql.ref(`${table}_${name}`)} on ${sql.table(table)} (${sql.raw(columns)})`.execute(
        db,
      );
  },
};

/** Takes the names of all actors that are in a store already, a part of them at a time. */
async function takeNames(db: Kysely<Tables>): Promise<void> {
  let last: { key: string; name: string } | undefined;
  for (;;) {
    const { rows } = await sql<{ key: string; name: string }>`select distinct key, name from actors
      where ${last ? sql`key >= ${last.key} and (key, name) > (${last.key}, ${last.name})` : sql`1 = 1`}
      order by key, name limit ${sql.lit(atOnce)}`.execute(db);
    if (rows.length === 0) return;
    await addNames(db, rows);
    last = rows.at(-1);
  }
}
