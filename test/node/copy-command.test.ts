import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openStore } from "../../src/node/store/open-store.ts";
import { compareStores } from "../../src/store/copy/compare-stores.ts";
import { copyStore } from "../../src/store/copy/copy-store.ts";
import { readSearch } from "../../src/store/query/search-terms.ts";
import { recordsOf } from "../../src/store/read/records.ts";
import type { Store } from "../../src/store/store.ts";
import { storeKinds } from "../support/databases.ts";
import { record } from "../support/record.ts";
import { run } from "../support/shell.ts";
import { put, storeAt, withArticle } from "../support/store.ts";

const kinds = storeKinds();

async function filled(place: string, reports = 40): Promise<void> {
  const store = await storeAt(place);
  const dates = ["2024-04-27", "2023-12-01", "1850-01-01", "2024", null];
  await put(
    store,
    Array.from({ length: reports }, (_, i) =>
      withArticle(record, {
        id: `r${i}`,
        published: dates[i % dates.length] ?? null,
        text: `Text ${i}: é, 中\n\t"\\`,
      }),
    ),
  );
  await store.close();
}

async function recordsIn(place: string) {
  const store = await openStore(place, { mode: "read" });
  const rows = await store.db.selectFrom("reports").select(["number", "id"]).orderBy("id").execute();
  const found = await recordsOf(
    store,
    rows.map(({ number }) => number),
  );
  const hits = await store.db
    .selectFrom(store.dialect.matches(readSearch("text")).as("hit"))
    .select("hit.report")
    .execute();
  await store.close();
  assert.equal(hits.length, rows.length, "all can be searched");
  return new Map(found.map(({ record: one }) => [one.article.id, one]));
}

async function indicesOf({ db, dialect }: Store): Promise<readonly string[]> {
  return (await dialect.indices(db)).map(({ name }) => name);
}

async function indicesOfNew(place: string): Promise<readonly string[]> {
  const store = await storeAt(place);
  const names = await indicesOf(store);
  await store.close();
  assert.ok(names.includes("events_at"));
  return names;
}

for (const from of kinds)
  for (const to of kinds)
    describe(`readout copy from ${from.id} to ${to.id}`, { skip: from.skip || to.skip }, () => {
      it("brings everything along, and both can be written to", async () => {
        const [source, target] = [from.place(), to.place()];
        await filled(source);
        const { status, talk } = await run(["copy", source, target]);
        assert.equal(status, 0, talk);
        assert.match(talk, /rows copied and compared/u);
        assert.deepEqual(await recordsIn(target), await recordsIn(source));
        const store = await storeAt(target);
        assert.deepEqual(await indicesOf(store), await indicesOfNew(to.place()));
        assert.deepEqual((await put(store, [withArticle(record, { id: "new" })])).added, ["added"]);
        await store.close();
      });
    });

for (const to of kinds)
  describe(`readout copy to ${to.id}`, { skip: to.skip }, () => {
    const from = kinds[0] as (typeof kinds)[0];

    it("goes on where it was broken off, and lets nobody read the half", async () => {
      const [source, target] = [from.place(), to.place()];
      await filled(source, 1100);
      const [one, other] = [
        await openStore(source, { mode: "read" }),
        await openStore(target, { mode: "write", isCopied: true }),
      ];
      const broken = new Error("broken off");
      let tables = 0;
      const half = copyStore(one, other, async ({ table }) => {
        if (table === "texts" && tables++ === 0) throw broken;
      });
      await assert.rejects(half, broken);
      await one.close();
      await other.close();
      await assert.rejects(openStore(target, { mode: "read" }), { code: "half-copied" });
      const stranger = from.place();
      await filled(stranger, 1);
      const strange = await openStore(stranger, { mode: "write" });
      await strange.db.updateTable("meta").set({ value: "1999" }).where("key", "=", "created").execute();
      await strange.close();
      assert.match((await run(["copy", stranger, target])).talk, /another store is being copied/u);
      assert.equal((await run(["copy", source, target])).status, 0);
      assert.deepEqual(await recordsIn(target), await recordsIn(source));
      const store = await storeAt(target);
      assert.deepEqual(await indicesOf(store), await indicesOfNew(to.place()));
      await store.close();
    });

    it("wants a new store, and tells where the two differ", async () => {
      const [source, target] = [from.place(), to.place()];
      await filled(source, 3);
      await filled(target, 2);
      assert.match((await run(["copy", source, target])).talk, /A copy wants a new one/u);
      const [one, other] = [
        await openStore(source, { mode: "read" }),
        await openStore(target, { mode: "read" }),
      ];
      const hash = (text: string) => BigInt(text.length);
      const differences = await compareStores(one, other, hash, async () => {});
      assert.deepEqual(differences.find(({ table }) => table === "reports")?.rows, [3, 2]);
      await one.close();
      await other.close();
    });
  });
