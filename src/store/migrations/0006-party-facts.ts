import { type Kysely, sql } from "kysely";
import type { Dialect } from "../dialect.ts";
import type { Tables } from "../tables.ts";
import type { Migration } from "./migration.ts";

/** Tables of parties, each with the events that it is of and their key, and its column that names them. */
const parties = [
  { table: "event_parties", events: "events", key: "number", of: "event" },
  { table: "merged_parties", events: "merged_events", key: "id", of: "merged" },
] as const;

/** What is asked of an event beside who takes part in it. */
const facts = ["at", "type", "quad", "status", "asserted"] as const;

/**
 * Version 6: parties have what lists ask of their events, and their index by country holds it, in the order of lists:
 * one country's events of a type and a time are found without fetching all that it takes part in.
 */
export const partyFacts: Migration = {
  version: 6,
  async up(db: Kysely<Tables>, dialect: Dialect) {
    for (const { table, events, key, of } of parties) {
      for (const column of [
        "at text not null default ''",
        "type text not null default ''",
        "quad integer not null default 0",
        "status text not null default ''",
        "asserted integer not null default 0",
      ])
        await sql`alter table ${sql.table(table)} add column ${sql.raw(dialect.columns(table, column))}`.execute(
          db,
        );
      await sql`drop index ${sql.ref(`${table}_of_country`)}`.execute(db);
      const taken = facts.map((fact) => sql`${sql.ref(fact)} = e.${sql.ref(fact)}`);
      await sql`update ${sql.table(table)} set ${sql.join(taken)} from ${sql.table(events)} as e
        where ${sql.ref(`e.${key}`)} = ${sql.ref(`${table}.${of}`)}`.execute(db);
      const columns = `country, role, at, ${of}, type, status, asserted, quad, sector`;
      await sql`create index ${sql.ref(`${table}_country`)} on ${sql.table(table)} (${sql.raw(columns)})`.execute(
        db,
      );
    }
  },
};
