import { type Kysely, sql } from "kysely";
import type { Dialect } from "../dialect.ts";
import type { Tables } from "../tables.ts";
import type { Migration } from "./migration.ts";

/** Columns that `events` and `merged_events` share. */
const eventColumns = `
  type text not null, mode text not null, context text not null, cameo text, quad integer not null,
  score double precision not null, status text not null, starts text, ends text, day text, month text,
  place text, place_country text, geonameid integer, lat double precision, lon double precision,
  confidence double precision not null, asserted integer not null`;

/** Columns that `dyads` and `merged_dyads` share. */
const dyadColumns = `
  actor_key text not null, recipient_key text not null, actor_country text, recipient_country text,
  mutual integer not null, day text, month text, type text not null, quad integer not null,
  score double precision not null, status text not null, asserted integer not null`;

/** Tables by name: columns, and `keyed` where rows are found by their primary key. */
const tables: readonly (readonly [name: string, columns: string, keyed?: "keyed"])[] = [
  ["meta", "key text primary key, value text not null", "keyed"],
  [
    "coders",
    `id integer primary key, version text not null unique, program text not null, code text not null, models text not null,
     lexicon text not null, options text not null, first_used text not null`,
  ],
  [
    "runs",
    `id integer primary key, command text not null, coder integer not null references coders (id),
     started text not null, finished text, options text not null, met integer not null, coded integer not null,
     known integer not null, failed integer not null`,
  ],
  [
    "files",
    "name text primary key, size bigint not null, modified text not null, run integer not null",
    "keyed",
  ],
  ["inputs", "hash text primary key, report integer not null", "keyed"],
  [
    "failures",
    `run integer not null, ordinal integer not null, input text not null, code text not null,
     message text not null, primary key (run, ordinal)`,
    "keyed",
  ],
  [
    "reports",
    `number integer primary key, id text not null unique, url text, title text, byline text not null,
     agency text, publisher text, outlet text, published text, day text, language text not null,
     text_hash text not null, length integer not null, coder integer not null, run integer not null,
     originator text`,
  ],
  ["texts", "report integer primary key, title text, text text, layout text"],
  [
    "records",
    `report integer not null, coder integer not null, text_hash text not null, size integer not null,
     record blob not null, primary key (report, coder)`,
  ],
  [
    "actors",
    `report integer not null, id text not null, key text not null, name text not null, kind text not null,
     country text, sector text, role text, wikidata text, mentions integer not null, primary key (report, id)`,
    "keyed",
  ],
  [
    "events",
    `number integer primary key, report integer not null, id text not null, ${eventColumns}, basis text,
     place_basis text, asserted_key text, asserted_country text, asserted_by text not null, evidence text not null, frame text not null,
     rule text not null, unique (report, id)`,
  ],
  [
    "event_parties",
    `event integer not null, role text not null, ordinal integer not null, key text not null,
     name text not null, country text, sector text, primary key (event, role, ordinal)`,
    "keyed",
  ],
  ["dyads", `event integer not null, ${dyadColumns}, primary key (event, actor_key, recipient_key)`, "keyed"],
  [
    "statements",
    `report integer not null, id text not null, speaker text, speaker_key text, speaker_name text,
     speaker_country text, speaker_sector text, cue text, kind text not null, class text not null,
     polarity text not null, strength text not null, via text not null, within text, day text, source text,
     content text not null, rule text not null, primary key (report, id)`,
    "keyed",
  ],
  [
    "merged_events",
    `id text primary key, ${eventColumns}, reports integer not null, originators integer not null,
     disputed integer not null, disagreements text not null, dispute text`,
  ],
  [
    "merged_mentions",
    `merged text not null, ordinal integer not null, event integer not null, report integer not null,
     originator text not null, primary key (merged, ordinal)`,
    "keyed",
  ],
  [
    "merged_parties",
    `merged text not null, role text not null, ordinal integer not null, key text not null,
     name text not null, country text, sector text, primary key (merged, role, ordinal)`,
    "keyed",
  ],
  [
    "merged_dyads",
    `merged text not null, ${dyadColumns}, reports integer not null, originators integer not null,
     primary key (merged, actor_key, recipient_key)`,
    "keyed",
  ],
];

/** What a series counts, behind the pair and the month, so that the index alone answers. */
const counted = "month, status, asserted, quad, type, mutual, score";

/** Indices by table and columns. */
const indices: readonly (readonly [table: string, name: string, columns: string])[] = [
  ["reports", "day", "day"],
  ["reports", "outlet", "outlet, day"],
  ["reports", "text", "text_hash"],
  ["reports", "coder", "coder"],
  ["reports", "originator", "originator"],
  ["actors", "key", "key, report"],
  ["actors", "country", "country, sector"],
  ["events", "day", "day"],
  ["events", "type", "type, day"],
  ["events", "place", "place_country, day"],
  ["events", "asserted", "asserted_key, day"],
  ["event_parties", "key", "key, role, event"],
  ["event_parties", "country", "country, sector, role, event"],
  ["dyads", "countries", `actor_country, recipient_country, ${counted}, event`],
  ["dyads", "keys", "actor_key, recipient_key, month, event"],
  ["statements", "speaker", "speaker_key, day"],
  ["statements", "country", "speaker_country, speaker_sector, day"],
  ["statements", "day", "day"],
  ["merged_events", "day", "day"],
  ["merged_events", "type", "type, day"],
  ["merged_events", "place", "place_country, day"],
  ["merged_mentions", "event", "event"],
  ["merged_parties", "key", "key, role, merged"],
  ["merged_parties", "country", "country, sector, role, merged"],
  ["merged_dyads", "countries", `actor_country, recipient_country, ${counted}, merged`],
  ["merged_dyads", "keys", "actor_key, recipient_key, month, merged"],
];

/** Version 1: what README.md beside the store describes. */
export const firstTables: Migration = {
  version: 1,
  async up(db: Kysely<Tables>, dialect: Dialect) {
    for (const [name, columns, keyed] of tables)
      await sql`create table ${sql.table(name)} (${sql.raw(dialect.columns(name, columns))})
        ${keyed ? dialect.keyed : sql``} ${dialect.layout(name)}`.execute(db);
    for (const [table, name, columns] of indices)
      await sql`create index ${sql.ref(`${table}_${name}`)} on ${sql.table(table)} (${sql.raw(columns)})`.execute(
        db,
      );
    await dialect.createSearch(db);
  },
};
