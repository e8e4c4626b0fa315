import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { migrations, schemaVersion } from "../../../src/store/migrations/index.ts";
import type { Migration } from "../../../src/store/migrations/migration.ts";
import { migrate, versionOf } from "../../../src/store/store.ts";
import { storeKinds } from "../../support/databases.ts";
import { record } from "../../support/record.ts";
import { put, storeAt } from "../../support/store.ts";

/** A step as a later version might bring it. */
const next: Migration = {
  version: schemaVersion + 1,
  async up(db) {
    await sql`alter table reports add column section text`.execute(db);
  },
};

describe("migrations", () => {
  it("has its steps numbered from 1", () =>
    assert.deepEqual(
      migrations.map(({ version }) => version),
      migrations.map((_, i) => i + 1),
    ));
});

for (const kind of storeKinds())
  describe(`migrate, ${kind.id}`, { skip: kind.skip }, () => {
    it("brings a store to the next version and keeps what is in it", async () => {
      const store = await storeAt(kind.place());
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
      const store = await storeAt(kind.place());
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
