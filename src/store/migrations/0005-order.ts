import { type Kysely, sql } from "kysely";
import type { Dialect } from "../dialect.ts";
import type { Tables } from "../tables.ts";
import type { Migration } from "./migration.ts";

/** Indices that lists of events as told are walked along by. */
const walked: readonly (readonly [name: string, columns: string])[] = [
  ["events_at", "at"],
  ["events_type_at", "type, at"],
];

/**
 * Version 5: indices of events end with the number where the database does not keep it in every index: else all events of
 * a day are sorted for a page of fifty.
 */
export const order: Migration = {
  version: 5,
  async up(db: Kysely<Tables>, { numbered }: Dialect) {
    if (numbered === "") return;
    for (const [name, columns] of walked) {
      await sql`drop index ${sql.ref(name)}`.execute(db);
      await sql`create index ${sql.ref(name)} on events (${sql.raw(columns + numbered)})`.execute(db);
    }
  },
};
