import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import pg from "pg";
import { openStore } from "../../../src/node/store/open-store.ts";
import { readAddress, storeName } from "../../../src/node/store/store-address.ts";
import { metaOf, schemaVersion, setMeta } from "../../../src/store/index.ts";
import { readSearch } from "../../../src/store/query/search-terms.ts";
import { noServer, schemas, server, storeKinds } from "../../support/databases.ts";
import { record } from "../../support/record.ts";
import { put, storeAt, withArticle } from "../../support/store.ts";

async function failureOf(work: Promise<unknown>): Promise<{ code?: string; message: string }> {
  return work.then(
    () => ({ message: "no error" }),
    (error) => error,
  );
}

const codeOf = async (work: Promise<unknown>) => (await failureOf(work)).code;

describe("the address of a store", () => {
  it("is told without its password", () => {
    assert.equal(
      storeName("postgres://ann:s3cret@db.example/news?schema=a"),
      "postgres://ann@db.example/news?schema=a",
    );
    assert.ok(!storeName("postgres://ann@db.example/news?password=s3cret").includes("s3cret"));
    assert.ok(!storeName("postgres://ann:s3cret@db.example:x/news").includes("s3cret"));
    assert.equal(storeName("archive.db"), "archive.db");
  });

  it("has a schema and a layout of its own", () => {
    const { schema, byMonth, connection } = readAddress(
      "postgres://ann@h/news?schema=a&partition=month&sslmode=require",
    );
    assert.deepEqual([schema, byMonth, connection], ["a", true, "postgres://ann@h/news?sslmode=require"]);
    assert.deepEqual(readAddress("postgres://h/news").schema, "readout");
    for (const bad of ["schema=A;drop", "partition=week"])
      assert.throws(
        () => readAddress(`postgres://ann:s3cret@h/news?${bad}`),
        (error: { code: string; message: string }) =>
          error.code === "bad-address" && !error.message.includes("s3cret"),
      );
  });
});

describe("openStore in PostgreSQL", { skip: noServer }, () => {
  const place = schemas();

  it("makes a store, finds it again, and writes nothing where it reads", async () => {
    const address = place();
    assert.equal(await codeOf(openStore(address, { mode: "read" })), "no-such-store");
    await (await openStore(address, { mode: "write" })).close();
    const store = await openStore(address, { mode: "read" });
    assert.equal(await metaOf(store.db, "schema"), String(schemaVersion));
    assert.equal(await codeOf(setMeta(store.db, "schema", "0")), "store-unwritable");
    await store.close();
  });

  it("walks along the events of a day without sorting them", async () => {
    const store = await openStore(place(), { mode: "write" });
    const plan = await store.db.transaction().execute(async (db) => {
      for (const way of ["seqscan", "bitmapscan"])
        await sql`set local ${sql.ref(`enable_${way}`)} = off`.execute(db);
      const { rows } = await sql<Record<string, string>>`
        explain select number from events order by at desc, number desc limit 51`.execute(db);
      return rows.map((row) => Object.values(row)[0]).join("\n");
    });
    assert.match(plan, /events_at/u);
    assert.doesNotMatch(plan, /Sort/u);
    await store.close();
  });

  it("does not mind what others make and drop beside it", async () => {
    const address = place();
    await (await openStore(address, { mode: "write" })).close();
    const { connection, schema } = readAddress(place());
    const other = new pg.Client({ connectionString: connection });
    await other.connect();
    const tables = Array.from({ length: 30 }, (_, i) => `create table ${schema}.t${i} (a int)`).join(";");
    let isOver = false;
    const busy = (async () => {
      while (!isOver)
        await other
          .query(`create schema ${schema}; ${tables}`)
          .then(() => other.query(`drop schema ${schema} cascade`));
    })();
    try {
      for (let time = 0; time < 50; time++) await (await openStore(address, { mode: "read" })).close();
    } finally {
      isOver = true;
      await busy;
      await other.end();
    }
  });

  it("is made once by many who come at the same time", async () => {
    const address = place();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(address, { mode: "write" })));
    await Promise.all(stores.map(({ close }) => close()));
    await (await openStore(address, { mode: "read" })).close();
  });

  it("says what is wrong, and never the password", async () => {
    const at = (change: (address: URL) => void) => {
      const address = new URL(server);
      address.password = "s3cret";
      change(address);
      return failureOf(openStore(address.href, { mode: "write" }));
    };
    const failures = [
      await at((address) => {
        address.port = "1";
      }),
      await at((address) => {
        address.hostname = "no-such-host.invalid";
      }),
      await at((address) => {
        address.pathname = "/no_such_database";
      }),
      await at((address) => {
        address.username = "no_such_user";
      }),
    ];
    assert.deepEqual(
      failures.map(({ code }) => code),
      ["store-unreachable", "store-unreachable", "no-such-store", "store-refused"],
    );
    for (const { message } of failures) assert.ok(!message.includes("s3cret"), message);
  });

  it("leaves a schema alone that holds tables of others", async () => {
    const address = place();
    const { schema } = readAddress(address);
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(`create schema ${schema}; create table ${schema}.songs (title text)`);
    await client.end();
    for (const mode of ["read", "write"] as const)
      assert.equal(await codeOf(openStore(address, { mode })), "not-a-store");
  });

  it("wants the right to make a schema", async () => {
    const role = `readout_test_${process.pid}`;
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(`drop role if exists ${role}; create role ${role} login`);
    const address = new URL(place());
    address.username = role;
    const code = await codeOf(openStore(address.href, { mode: "write" }));
    await client.query(`drop role ${role}`);
    await client.end();
    assert.ok(code === "store-unwritable" || code === "store-refused", code);
  });

  it("refuses a store of a newer readout, and another layout", async () => {
    const address = place();
    const store = await openStore(address, { mode: "write" });
    assert.equal(await codeOf(openStore(`${address}&partition=month`, { mode: "read" })), "other-layout");
    await setMeta(store.db, "schema", String(schemaVersion + 1));
    await store.close();
    assert.equal(await codeOf(openStore(address, { mode: "write" })), "newer-store");
  });

  it("counts a report once that many write at the same time", async () => {
    const address = place();
    const stores = await Promise.all(Array.from({ length: 3 }, () => storeAt(address)));
    const records = Array.from({ length: 60 }, (_, i) => withArticle(record, { id: `r${i}` }));
    const outcomes = await Promise.all(
      stores.map(async (store, i) => {
        const added: string[] = [];
        // Each in an order of its own, so that they meet.
        const mine = records.map((_, j) => records[(j * 7 + i * 13) % records.length] ?? record);
        for (let from = 0; from < mine.length; from += 10)
          added.push(...(await put(store, mine.slice(from, from + 10))).added);
        return added;
      }),
    );
    assert.equal(outcomes.flat().filter((outcome) => outcome === "added").length, records.length);
    const { db } = stores[0] as (typeof stores)[0];
    const { rows } = await sql<{ reports: number; events: number; ids: number }>`
      select (select count(*) from reports) as reports, (select count(*) from events) as events,
        (select count(distinct number) from events) as ids`.execute(db);
    assert.deepEqual(rows, [{ reports: 60, events: 120, ids: 120 }]);
    assert.equal(new Set(stores.map(({ coder }) => coder)).size, 1);
    assert.equal(new Set(stores.map(({ run }) => run)).size, 3);
    await Promise.all(stores.map(({ close }) => close()));
  });
});

for (const kind of storeKinds())
  describe(`search, ${kind.id}`, { skip: kind.skip }, () => {
    it("finds the same words in every database", async () => {
      const store = await storeAt(kind.place());
      const texts = {
        a: "Nuclear talks resumed in Genève; the U.S.-led truce held.",
        b: "Talks on nuclear waste. A ceasefire, 3.5 million said.",
        c: "ПЕРЕГОВОРЫ в Алматы ended without a truce",
      };
      await put(
        store,
        Object.entries(texts).map(([id, text]) => withArticle(record, { id, text, title: `Headline ${id}` })),
      );
      const found = async (words: string) => {
        const rows = await store.db
          .selectFrom(store.dialect.matches(readSearch(words)).as("hit"))
          .innerJoin("reports", "reports.number", "hit.report")
          .select("reports.id")
          .orderBy("reports.id")
          .execute();
        return rows.map(({ id }) => id).join("");
      };
      for (const [words, wanted] of [
        ["talks", "ab"],
        ['"nuclear talks"', "a"],
        ['"nuclear talks" OR ceasefire', "ab"],
        ["talks truce", "a"],
        ["geneve", "a"],
        ["переговоры", "c"],
        ["trib* OR tru*", "ac"],
        ['"nuclear talks" resumed OR перегов*', "ac"],
        ['"u s led"', "a"],
        ['"3 5 million"', "b"],
        ["headline ended", "c"],
        ["peace", ""],
        ["talk", ""],
      ] as const)
        assert.equal(await found(words), wanted, words);
      await store.close();
    });
  });
