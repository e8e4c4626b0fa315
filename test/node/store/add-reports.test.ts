import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { recordsOf } from "../../../src/store/read/records.ts";
import { coderId } from "../../../src/store/write/coders.ts";
import { quickCoding } from "../../support/coding.ts";
import { storeKinds } from "../../support/databases.ts";
import { record } from "../../support/record.ts";
import {
  numbersOf,
  put,
  scratchFolder,
  storeAt,
  storeIn,
  type TestStore,
  withArticle,
} from "../../support/store.ts";

const folder = scratchFolder();
const later = { ...quickCoding.version({ lexicon: [], attribution: "all" }), version: "1.1.0+later" };

const tables = [
  "reports",
  "texts",
  "records",
  "actors",
  "events",
  "event_parties",
  "dyads",
  "statements",
] as const;

async function sizes(store: TestStore): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await store.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("rows"))
      .executeTakeFirstOrThrow();
    counts[table] = Number(rows);
  }
  return counts;
}

for (const kind of storeKinds())
  describe(`addReports, ${kind.id}`, { skip: kind.skip }, () => {
    it("adds the same report once, in one batch or in two", async () => {
      const store = await storeAt(kind.place());
      assert.deepEqual((await put(store, [record, record])).added, ["added", "known"]);
      const before = await sizes(store);
      assert.deepEqual((await put(store, [record])).added, ["known"]);
      assert.deepEqual(await sizes(store), before);
      assert.deepEqual(before, {
        reports: 1,
        texts: 1,
        records: 1,
        actors: 5,
        events: 2,
        event_parties: 5,
        dyads: 3,
        statements: 2,
      });
      await store.close();
    });

    it("refuses other words under an id that is taken", async () => {
      const store = await storeAt(kind.place());
      await put(store, [record]);
      const { added, refused } = await put(store, [
        withArticle(record, { text: `${record.article.text} More.` }),
      ]);
      assert.deepEqual(added, ["id-taken"]);
      assert.equal(refused[0]?.failure.input, "r1");
      const failures = await store.db.selectFrom("failures").select(["code", "ordinal"]).execute();
      assert.deepEqual(failures, [{ code: "id-taken", ordinal: 1 }]);
      await store.close();
    });

    it("puts another coding in the place of the one before, whose record stays", async () => {
      const store = await storeAt(kind.place());
      await put(store, [record, withArticle(record, { id: "r2" })]);
      const coder = await coderId(store.db, later, "2024-06-01T00:00:00Z");
      const recoded = { ...record, events: record.events.slice(0, 1) };
      assert.deepEqual((await put(store, [recoded], { coder })).added, ["recoded"]);
      const { events, records, statements } = await sizes(store);
      assert.deepEqual([events, records, statements], [3, 3, 4]);
      const numbers = await numbersOf(store, ["r1"]);
      const [now] = await recordsOf(store, numbers);
      const [before] = await recordsOf(store, numbers, store.coder);
      assert.deepEqual([now?.record.events.length, before?.record.events.length], [1, 2]);
      await store.close();
    });

    it("counts what a run did, in the transaction that did it", async () => {
      const store = await storeAt(kind.place());
      await put(store, [record, record, withArticle(record, { text: "other" })]);
      const run = await store.db.selectFrom("runs").selectAll().executeTakeFirstOrThrow();
      assert.deepEqual([run.met, run.coded, run.known, run.failed], [3, 1, 1, 1]);
      await store.close();
    });

    it("writes all of a batch or nothing", async () => {
      const store = await storeAt(kind.place());
      await put(store, [record]);
      const before = await sizes(store);
      await sql`drop table dyads`.execute(store.db);
      await assert.rejects(put(store, [withArticle(record, { id: "r2" })]));
      await sql`create table dyads (event integer)`.execute(store.db);
      assert.deepEqual(await sizes(store), { ...before, dyads: 0 });
      await store.close();
    });
  });

describe("addReports on a full disk", () => {
  it("writes all of a batch or nothing, and says that the disk is full", async () => {
    const store = await storeIn(folder, "full.db");
    await put(store, [record]);
    const before = await sizes(store);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
    await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(store.db);
    const many = Array.from({ length: 200 }, (_, i) => withArticle(record, { id: `many-${i}` }));
    await assert.rejects(put(store, many), { code: "disk-full" });
    assert.deepEqual(await sizes(store), before);
    await store.close();
  });
});
