import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { openStore } from "../../../src/node/store/open-store.ts";
import { recordsOf, type Store, schemaVersion, versionOf } from "../../../src/store/index.ts";
import { readSearch } from "../../../src/store/query/search-terms.ts";
import { record } from "../../support/record.ts";
import { root } from "../../support/sources.ts";
import { put, scratchFolder, storeIn, withArticle } from "../../support/store.ts";

const folder = scratchFolder();
const earlier = join(root, "test", "store", "earlier");
const versions = readdirSync(earlier)
  .map((name) => Number(/^store-(\d+)\.db\.gz$/u.exec(name)?.[1]))
  .filter((version) => version > 0)
  .sort((a, b) => a - b);

/** Puts the store of a version into a file. */
function storeOf(version: number, name = "store"): string {
  const path = join(folder, `${name}-${version}.db`);
  writeFileSync(path, gunzipSync(readFileSync(join(earlier, `store-${version}.db.gz`))));
  return path;
}

async function schemaOf({ db }: Store): Promise<readonly unknown[]> {
  const { rows } = await sql<{ type: string; name: string; sql: string | null }>`
    select type, name, sql from sqlite_master order by type, name`.execute(db);
  // How a statement was laid out does not matter.
  return rows.map((row) => ({ ...row, sql: row.sql?.replaceAll(/\s+/gu, " ").trim() }));
}

describe("a store of an earlier version", () => {
  it("is kept for each version that was released", () => {
    assert.deepEqual(versions.slice(0, 3), [1, 2, 4]);
    assert.ok((versions.at(-1) ?? 0) <= schemaVersion);
  });

  for (const version of versions) {
    it(`${version} is brought to today's and keeps what is in it`, async () => {
      const path = storeOf(version);
      if (version < schemaVersion)
        await assert.rejects(openStore(path, { mode: "read" }), { code: "older-store" });

      const store = await openStore(path, { mode: "write" });
      assert.equal(await versionOf(store.db), schemaVersion);
      const fresh = await storeIn(folder, `fresh-${version}.db`);
      assert.deepEqual(await schemaOf(store), await schemaOf(fresh));
      await fresh.close();

      const check = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db);
      assert.equal(check.rows[0]?.integrity_check, "ok");
      const numbers = await store.db.selectFrom("reports").select("number").orderBy("number").execute();
      const kept = await recordsOf(
        store,
        numbers.map(({ number }) => number),
      );
      assert.deepEqual(
        kept.map(({ record: { article } }) => article.id),
        ["r1", "r2"],
      );
      assert.deepEqual(kept[0]?.record.events, record.events);
      assert.deepEqual(kept[0]?.record.article.text, record.article.text);
      const found = await store.db
        .selectFrom(store.dialect.matches(readSearch("astana")).as("hit"))
        .select("hit.report")
        .execute();
      assert.equal(found.length, 2);
      await store.close();
    });

    it(`${version} takes further reports once it was brought there`, async () => {
      const path = storeOf(version, "more");
      await (await openStore(path, { mode: "write" })).close();
      const store = await storeIn(folder, `more-${version}.db`);
      await put(store, [withArticle(record, { id: "r3" })]);
      const { rows } = await sql<{ n: number }>`select count(*) as n from reports`.execute(store.db);
      assert.equal(Number(rows[0]?.n), 3);
      await store.close();
    });
  }
});
