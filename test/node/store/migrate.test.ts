import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Kysely, sql } from "kysely";
import Database from "libsql";
import { libsqlDialect } from "../../../src/node/store/libsql-dialect.ts";
import { sqlite } from "../../../src/store/dialects/sqlite.ts";
import { migrations, schemaVersion } from "../../../src/store/migrations/index.ts";
import type { Migration } from "../../../src/store/migrations/migration.ts";
import { findEvents } from "../../../src/store/query/find-events.ts";
import { migrate, versionOf } from "../../../src/store/store.ts";
import type { Tables } from "../../../src/store/tables.ts";
import { record } from "../../support/record.ts";
import { put, scratchFolder, storeIn } from "../../support/store.ts";

const folder = scratchFolder();

/** A step as a later version might bring it. */
const next: Migration = {
  version: schemaVersion + 1,
  async up(db) {
    await sql`alter table reports add column section text`.execute(db);
  },
};

/** Opens a store that an earlier version made. */
async function olderStore(name: string, version: number): Promise<Kysely<Tables>> {
  const connection = new Database(join(folder, name));
  const db = new Kysely<Tables>({ dialect: libsqlDialect(connection, (error) => error) });
  await migrate(db, sqlite, "2024-01-01T00:00:00Z", migrations.slice(0, version));
  return db;
}

describe("migrate", () => {
  it("brings version 2 what lists are sorted by, and names by their words", async () => {
    const db = await olderStore("two.db", 2);
    await sql`insert into reports (number, id, byline, language, text_hash, length, coder, run)
      values (1, 'r1', '[]', 'en', '', 0, 1, 1)`.execute(db);
    for (const [number, starts] of [
      [1, "2024-04"],
      [2, null],
    ] as const) {
      await sql`insert into events (number, report, id, type, mode, context, quad, score, status, starts, confidence, asserted,
        asserted_by, evidence, frame, rule) values (${number}, 1, ${`e${number}`}, 'CONSULT', '[]', '[]', 1, 4, 'occurred',
        ${starts}, 1, 0, '[]', '[]', '', '')`.execute(db);
      await sql`insert into dyads (event, actor_key, recipient_key, actor_country, recipient_country, mutual, type, quad, score,
        status, asserted) values (${number}, 'RUS', 'CHN', 'RUS', 'CHN', 0, 'CONSULT', 1, 4, 'occurred', 0)`.execute(
        db,
      );
    }
    for (const [id, key, name] of [
      ["a1", "TUR/cavusoglu", "Mevlüt Çavuşoğlu"],
      ["a2", "?", "officials"],
    ] as const)
      await sql`insert into actors (report, id, key, name, kind, mentions) values (1, ${id}, ${key}, ${name}, 'person', 1)`.execute(
        db,
      );
    await migrate(db, sqlite, "2024-01-01T00:00:00Z");
    for (const table of ["events", "dyads"] as const) {
      const rows = await db.selectFrom(table).select("at").orderBy("at", "desc").execute();
      assert.deepEqual(
        rows.map(({ at }) => at),
        ["2024-04", ""],
      );
    }
    const names = await db.selectFrom("names").selectAll().orderBy("word").execute();
    assert.deepEqual(
      names.map(({ word, key, folded }) => [word, key, folded]),
      [
        ["cavusoglu", "TUR/cavusoglu", "mevlut cavusoglu"],
        ["mevlut", "TUR/cavusoglu", "mevlut cavusoglu"],
      ],
    );
    const store = await storeIn(folder, "two.db");
    const { rows } = await findEvents(store, {}, { limit: 9 });
    assert.deepEqual(
      rows.map(({ id, start }) => [id, start]),
      [
        ["r1#e1", "2024-04"],
        ["r1#e2", null],
      ],
    );
    await store.close();
  });

  it("has its steps numbered from 1", () =>
    assert.deepEqual(
      migrations.map(({ version }) => version),
      migrations.map((_, i) => i + 1),
    ));

  it("brings a store to the next version and keeps what is in it", async () => {
    const store = await storeIn(folder, "next.db");
    await put(store, [record]);
    await migrate(store.db, store.dialect, "now", [...migrations, next]);
    assert.equal(await versionOf(store.db), schemaVersion + 1);
    const { rows } = await sql`select id, section from reports`.execute(store.db);
    assert.deepEqual(rows, [{ id: "r1", section: null }]);
    await migrate(store.db, store.dialect, "now", [...migrations, next]);
    await assert.rejects(migrate(store.db, store.dialect, "now"), { code: "newer-store" });
    await store.close();
  });

  it("leaves a store as it was where a step fails", async () => {
    const store = await storeIn(folder, "failed.db");
    const broken: Migration = {
      version: schemaVersion + 1,
      async up(db, dialect) {
        await next.up(db, dialect);
        await sql`drop table no_such_table`.execute(db);
      },
    };
    await assert.rejects(migrate(store.db, store.dialect, "now", [...migrations, broken]));
    assert.equal(await versionOf(store.db), schemaVersion);
    await assert.rejects(sql`select section from reports`.execute(store.db));
    await store.close();
  });
});
