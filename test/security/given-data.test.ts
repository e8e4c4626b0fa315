import assert from "node:assert/strict";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import Database from "libsql";
import { target as tables } from "../../fuzz/targets/tables.ts";
import { checksum } from "../../src/core/language/checksum.ts";
import { readLanguageModel } from "../../src/core/language/index.ts";
import { readArticleLexicon } from "../../src/core/lexicon/article.ts";
import { ReadoutError } from "../../src/core/model/error.ts";
import { createRandom } from "../../src/learn/random.ts";
import { readModelFiles, readTableFiles } from "../../src/node/resources.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import { recordsOf } from "../../src/store/index.ts";
import { record } from "../support/record.ts";
import { put, storeIn } from "../support/store.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-given-"));
after(() => rmSync(folder, { recursive: true }));

describe("a model", { timeout: 600_000 }, () => {
  const files = readModelFiles();
  const refuses = (path: string, bytes: Uint8Array, what: string) =>
    assert.throws(() => readLanguageModel(new Map([...files, [path, bytes]])), { code: "bad-model" }, what);

  for (const [path, bytes] of files)
    it(`is refused where it is cut, changed, or says that it is longer than it is: ${path}`, () => {
      const random = createRandom(1);
      for (const end of [0, 7, 8, 19, 20, 100, bytes.length >> 1, bytes.length - 1])
        refuses(path, bytes.subarray(0, end), `cut at ${end}`);
      for (let turn = 0; turn < 10; turn++) {
        const changed = Buffer.from(bytes);
        const at = Math.floor(random() * changed.length);
        changed[at] = (changed[at] as number) ^ 1;
        refuses(path, changed, `changed at ${at}`);
      }
      // With its sum made to fit, as who means it would.
      for (const [at, value] of [
        [16, 0xffffffff],
        [16, 0],
      ] as const) {
        const changed = Buffer.from(bytes);
        changed.writeUInt32LE(value, at);
        changed.writeUInt32LE(checksum(changed.subarray(16)), 12);
        refuses(path, changed, `${value} at ${at}`);
      }
      const longer = Buffer.from(
        Buffer.from(bytes)
          .toString("latin1")
          .replace(/,(\d)(\d*)\]\]/u, ",9$2]]"),
        "latin1",
      );
      longer.writeUInt32LE(checksum(longer.subarray(16)), 12);
      if (!longer.equals(bytes)) refuses(path, longer, "a part that is longer");
    });
});

describe("a word list", { timeout: 600_000 }, () => {
  it("is refused with file and line, or read, whatever stands in it", async () => {
    const attempt = await tables.open();
    for (const { path, text } of readTableFiles()) {
      const header = text.split("\n").find((line) => !line.startsWith("#") && line.trim() !== "") ?? "";
      const columns = header.split("\t");
      for (const cell of ["__proto__", "constructor", "(a+)+$", "a".repeat(100_000)])
        await attempt(Buffer.from(`${path}\n${header}\n${columns.map(() => cell).join("\t")}\n`));
    }
  });

  it("cannot bring a pattern that runs for ever: what is read as one is words", () => {
    const path = "article/furniture.tsv";
    const shipped = new Map(readTableFiles().map((file) => [file.path, file]));
    const base = shipped.get(path) ?? assert.fail();
    const own = { path, text: "why\tpattern\texample\nadvertising\t(a+)+ b\t(a+)+ b\n", shownAs: "own.tsv" };
    const { furnitureOf } = readArticleLexicon(new Map([...shipped, [path, { ...base, over: [own] }]]));
    assert.equal(furnitureOf("(a+)+ b"), "advertising");
    const before = process.cpuUsage();
    assert.equal(furnitureOf(`${"a".repeat(590)}!`), undefined);
    assert.ok(process.cpuUsage(before).user < 1e6);
  });
});

describe("a store that somebody else made", { timeout: 600_000 }, () => {
  const path = join(folder, "plain.db");
  const made = (async () => {
    const store = await storeIn(folder, "plain.db");
    await put(store, [record]);
    await store.close();
  })();
  /** A copy of a sound store, changed. */
  const copy = async (name: string, change: (db: Database.Database) => void) => {
    await made;
    const file = join(folder, name);
    copyFileSync(path, file);
    const db = new Database(file);
    change(db);
    db.pragma("wal_checkpoint(truncate)");
    db.close();
    return file;
  };

  it("is refused with triggers and views that readout did not make", async () => {
    for (const [name, sql] of [
      ["trigger.db", "create trigger evil after insert on reports begin delete from records; end"],
      ["view.db", "create view extra as select * from reports"],
      [
        "endless.db",
        "pragma foreign_keys = off; drop table coders; create view coders as with recursive c(id) as (select 1 union all select id + 1 from c) select id, '' as version from c",
      ],
    ] as const) {
      const file = await copy(name, (db) => db.exec(sql));
      for (const mode of ["read", "write"] as const)
        await assert.rejects(openStore(file, { mode }), { code: "strange-store" }, name);
    }
  });

  it("cannot load code, nor reach another file from its schema", async () => {
    const out = join(folder, "written");
    const file = await copy("reaching.db", (db) => {
      assert.throws(() => db.prepare("select load_extension('x')").get(), /not authorized/u);
      // The engine has these functions, for statements of the program's own alone: no statement is made of words.
      assert.ok(db.prepare("select readfile('package.json') as x").get());
      db.exec(`create view peek as select readfile('package.json') as x`);
      db.exec(`create trigger poke after insert on feeds begin select writefile('${out}', 'x'); end`);
    });
    const db = new Database(file);
    assert.throws(() => db.prepare("select * from peek").get(), /unsafe use of readfile/u);
    assert.throws(
      () => db.exec("insert into feeds (url, failures, seen) values ('a', 0, '[]')"),
      /unsafe use/u,
    );
    db.close();
    assert.ok(!existsSync(out));
    await assert.rejects(openStore(file, { mode: "write" }), { code: "strange-store" });
  });

  it("is refused where it is cut or its bytes are changed, or gives what it has", async () => {
    await made;
    const random = createRandom(2);
    const size = statSync(path).size;
    for (let turn = 0; turn < 12; turn++) {
      const file = join(folder, `broken-${turn}.db`);
      const bytes = readFileSync(path);
      for (let count = 0; count < 20; count++)
        bytes[Math.floor(random() * size)] = Math.floor(random() * 256);
      writeFileSync(file, bytes);
      if (turn % 4 === 0) truncateSync(file, Math.floor(random() * size));
      try {
        const store = await openStore(file, { mode: "read" });
        try {
          await recordsOf(store, [1]);
        } finally {
          await store.close();
        }
      } catch (error) {
        assert.ok(
          error instanceof ReadoutError || /SQLITE|malformed|JSON/u.test(String(error)),
          String(error),
        );
      }
    }
  });
});
