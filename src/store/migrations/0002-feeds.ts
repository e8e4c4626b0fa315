import { type Kysely, sql } from "kysely";
import type { Dialect } from "../dialect.ts";
import type { Tables } from "../tables.ts";
import type { Migration } from "./migration.ts";

/** Version 2: what a watch keeps in mind of each feed. */
export const feeds: Migration = {
  version: 2,
  async up(db: Kysely<Tables>, dialect: Dialect) {
    const columns = `url text primary key, etag text, last_modified text, not_before text,
      failures integer not null, seen text not null`;
    await sql`create table feeds (${sql.raw(dialect.columns("feeds", columns))}) ${dialect.keyed}`.execute(
      db,
    );
  },
};
