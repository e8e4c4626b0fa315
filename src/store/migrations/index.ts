import { firstTables } from "./0001-first-tables.ts";
import { feeds } from "./0002-feeds.ts";
import { queries } from "./0003-queries.ts";
import { merging } from "./0004-merging.ts";
import { order } from "./0005-order.ts";
import { partyFacts } from "./0006-party-facts.ts";
import type { Migration } from "./migration.ts";

/** All steps, in order. */
export const migrations: readonly Migration[] = [firstTables, feeds, queries, merging, order, partyFacts];

/** Version of the schema that this program reads and writes. */
export const schemaVersion = migrations.length;
