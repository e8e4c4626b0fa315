import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import Database from "libsql";
import { openStore } from "../../../src/node/store/open-store.ts";
import { metaOf, schemaVersion, setMeta } from "../../../src/store/index.ts";
import { readSearch } from "../../../src/store/query/search-terms.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-store-"));
after(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string) => join(folder, name);

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "no error",
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
}

describe("openStore", () => {
  it("makes a store, and finds it again", async () => {
    const path = fileOf("new.db");
    const made = await openStore(path, { mode: "write" });
    await made.db
      .insertInto("texts")
      .values({ report: 1, title: "Talks", text: "in Geneva", layout: null })
      .execute();
    await made.close();
    const store = await openStore(path, { mode: "read" });
    assert.equal(await metaOf(store.db, "schema"), String(schemaVersion));
    const hits = await store.db
      .selectFrom(store.dialect.matches(readSearch("geneva")).as("hit"))
      .select("hit.report")
      .execute();
    assert.deepEqual(hits, [{ report: 1 }]);
    assert.notEqual(await codeOf(setMeta(store.db, "schema", "0")), "no error");
    await store.close();
  });

  it("reads no store that is not there", async () => {
    assert.equal(await codeOf(openStore(fileOf("none.db"), { mode: "read" })), "no-such-store");
  });

  it("leaves a file alone that is no database", async () => {
    const path = fileOf("letter.txt");
    writeFileSync(path, "Dear reader, this is a letter and no database at all.");
    assert.equal(await codeOf(openStore(path, { mode: "write" })), "not-a-store");
    assert.match(readFileSync(path, "utf8"), /^Dear reader/u);
  });

  it("leaves a longer file alone that is no database", async () => {
    const path = fileOf("book.txt");
    const book = "It was a dark and stormy night. ".repeat(1000);
    writeFileSync(path, book);
    assert.equal(await codeOf(openStore(path, { mode: "write" })), "not-a-store");
    assert.equal(await codeOf(openStore(path, { mode: "read" })), "not-a-store");
    assert.equal(readFileSync(path, "utf8"), book);
  });

  it("leaves another program's database alone", async () => {
    const path = fileOf("foreign.db");
    const other = new Database(path);
    other.exec("create table songs (title text)");
    other.close();
    assert.equal(await codeOf(openStore(path, { mode: "write" })), "not-a-store");
    assert.equal(await codeOf(openStore(path, { mode: "read" })), "not-a-store");
  });

  it("makes a store of one whose making was broken off, and reads nothing from it", async () => {
    const path = fileOf("begun.db");
    const begun = new Database(path);
    begun.pragma("journal_mode = wal");
    begun.close();
    assert.equal(await codeOf(openStore(path, { mode: "read" })), "empty-store");
    const store = await openStore(path, { mode: "write" });
    await store.close();
    await (await openStore(path, { mode: "read" })).close();
  });

  it("refuses a store of a newer readout", async () => {
    const path = fileOf("newer.db");
    const store = await openStore(path, { mode: "write" });
    await setMeta(store.db, "schema", String(schemaVersion + 1));
    await store.close();
    assert.equal(await codeOf(openStore(path, { mode: "read" })), "newer-store");
    assert.equal(await codeOf(openStore(path, { mode: "write" })), "newer-store");
  });

  it("says that another program writes", async () => {
    const path = fileOf("locked.db");
    const store = await openStore(path, { mode: "write" });
    const other = new Database(path);
    other.exec("begin immediate");
    other.exec("insert into meta (key, value) values ('a', 'b')");
    const late = await openStore(path, { mode: "write", patience: 50 });
    assert.equal(await codeOf(setMeta(late.db, "c", "d")), "store-locked");
    other.exec("rollback");
    other.close();
    await late.close();
    await store.close();
  });
});
