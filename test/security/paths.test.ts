import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { nameFiles } from "../../src/node/ingest/name-files.ts";
import { readBytes } from "../support/read-bytes.ts";
import { record } from "../support/record.ts";
import { run } from "../support/shell.ts";
import { httpAnswer, warcRecord } from "../support/warc.ts";

let folder = "";
const at = (...parts: readonly string[]) => join(folder, ...parts);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-paths-"));
  mkdirSync(at("in"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Everything below the folder, by its path. */
const all = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
const hostile = [
  "../../etc/passwd",
  "/etc/passwd",
  "..\\..\\boot.ini",
  "C:\\a",
  "a/../../b",
  "\0/x",
  "CON",
  ".",
];

describe("paths in what is read", () => {
  it("name no file that is written: ids of records, in every format that writes a folder", async () => {
    const lines = hostile.map((id) => JSON.stringify({ ...record, article: { ...record.article, id } }));
    writeFileSync(at("in", "records.jsonl"), `${lines.join("\n")}\n`);
    for (const format of ["brat", "parquet"]) {
      const out = at("out", format);
      await run(["export", "--format", format, at("in", "records.jsonl"), "--out", out]);
    }
    assert.deepEqual(
      all().filter((path) => !/^(in|out)(\/|$)/u.test(path)),
      [],
    );
    assert.ok(all().filter((path) => path.endsWith(".ann")).length === hostile.length);
    assert.ok(all().every((path) => path.split("/").length <= 3));
  });

  it("name no file that is read: addresses in web archives, feeds and batches", async () => {
    for (const url of ["file:///etc/passwd", "../../etc/passwd", "\\\\host\\share"]) {
      const warc = warcRecord({ url, block: httpAnswer("<p>Moscow said talks had resumed on Friday.") });
      const feed = `<rss><channel><item><title>A</title><link>${url}</link></item></channel></rss>`;
      for (const bytes of [warc, Buffer.from(feed)])
        for (const item of await readBytes(bytes))
          assert.doesNotMatch(JSON.stringify(item), /root:|internal-error/u);
    }
  });
});

describe("links in a folder", () => {
  const named = async (...names: readonly string[]) => {
    const found: string[] = [];
    for await (const each of nameFiles(names.map((name) => at(name))))
      found.push(each.kind === "file" ? each.path.slice(folder.length + 1) : each.kind);
    return found;
  };

  it("that lead outside of it are passed over, and so are links to folders", async () => {
    mkdirSync(at("secret"));
    writeFileSync(at("secret", "key.txt"), "secret");
    writeFileSync(at("in", "a.txt"), "a");
    symlinkSync(at("secret", "key.txt"), at("in", "b.txt"));
    symlinkSync(at("secret"), at("in", "c.txt"));
    symlinkSync(at("in"), at("in", "loop"));
    symlinkSync(at("nowhere"), at("in", "gone.txt"));
    symlinkSync(at("in", "a.txt"), at("in", "same.txt"));
    assert.deepEqual(await named("in"), ["in/a.txt", "in/same.txt"]);
  });

  it("are followed where the user names them", async () => {
    mkdirSync(at("reports"));
    writeFileSync(at("reports", "a.txt"), "a");
    symlinkSync(at("reports"), at("linked"));
    symlinkSync(at("reports", "a.txt"), at("one.txt"));
    assert.deepEqual(await named("linked", "one.txt"), ["linked/a.txt", "one.txt"]);
  });

  it("that lead round in a circle end no pattern", async () => {
    writeFileSync(at("in", "a.txt"), "a");
    symlinkSync(at("in"), at("in", "loop"));
    const found: string[] = [];
    for await (const each of nameFiles([at("in/**/*.txt")]))
      found.push(each.kind === "file" ? basename(each.path) : each.kind);
    assert.deepEqual(found, ["a.txt"]);
  });
});
