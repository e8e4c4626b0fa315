import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { readNamed } from "../../support/read-bytes.ts";
import { scratchFolder } from "../../support/store.ts";

const folder = scratchFolder();
const lines = [
  '{"id": "a-1", "text": "One."}',
  "",
  "no JSON",
  '{"text": "Two.", "url": "https://example.org/2"}',
].join("\n");

async function itemsOf(name: string, content: string | Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const found: string[] = [];
  let bytes = 0;
  for (const item of await readNamed(path, { onBytes: (more) => (bytes += more) }))
    found.push(
      `${basename(item.input)}: ${"article" in item ? (item.article.text ?? item.article.html) : item.error.code}`,
    );
  assert.equal(bytes, content.length, "bytes are told as they are read");
  return found;
}

describe("a file", () => {
  const wanted = ["a-1: One.", "line 3: bad-json", "line 4: Two."];
  it("reads a report a line, and goes on after a broken one", async () =>
    assert.deepEqual(
      await itemsOf("w.jsonl", lines),
      wanted.map((item) => `w.jsonl, ${item}`),
    ));
  it("reads a packed batch", async () =>
    assert.deepEqual(
      await itemsOf("w.ndjson.gz", gzipSync(lines)),
      wanted.map((item) => `w.ndjson.gz, ${item}`),
    ));
  it("gives what came before a packed batch breaks off", async () => {
    const many = Array.from(
      { length: 20_000 },
      (_, i) => `{"id": "n-${i}", "text": "Report ${(i * 7919) % 104_729}."}`,
    );
    const whole = gzipSync(many.join("\n"));
    const found = await itemsOf("cut.jsonl.gz", whole.subarray(0, whole.length - 2000));
    assert.equal(found[0], "cut.jsonl.gz, n-0: Report 0.");
    assert.equal(found.at(-1), "cut.jsonl.gz: truncated");
    assert.ok(found.length > 10_000);
  });
  it("reads one report, packed or not", async () => {
    assert.deepEqual(await itemsOf("r.txt", "Talks <p>resumed</p>."), ["r.txt: Talks <p>resumed</p>."]);
    assert.deepEqual(await itemsOf("r.html.gz", gzipSync("<p>Talks resumed.</p>")), [
      "r.html.gz: <p>Talks resumed.</p>",
    ]);
  });
  it("says what cannot be read", async () => {
    assert.deepEqual(await itemsOf("empty.txt", ""), ["empty.txt: empty-input"]);
    assert.deepEqual(await itemsOf("p.txt", "%PDF-1.7"), ["p.txt: binary-input"]);
  });
});
