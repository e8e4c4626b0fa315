import { type Kysely, sql } from "kysely";
import type { Dialect } from "../dialect.ts";
import type { Tables } from "../tables.ts";
import type { Migration } from "./migration.ts";

/** Version 4: what reports and events are found by when new ones are merged with them. */
export const merging: Migration = {
  version: 4,
  async up(db: Kysely<Tables>, dialect: Dialect) {
    for (const column of ["feature text", "words text"])
      await sql`alter table events add column ${sql.raw(column)}`.execute(db);
    await sql`create table wordings (report integer primary key, signature blob not null)`.execute(db);
    await sql`create table wording_keys (key bigint not null, report integer not null, primary key (key, report))
      ${dialect.keyed}`.execute(db);
    await sql`create table anchors (key bigint not null, event integer not null, primary key (key, event))
      ${dialect.keyed}`.execute(db);
  },
};
