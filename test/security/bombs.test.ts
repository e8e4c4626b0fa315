import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createGzip, deflateRawSync, gzipSync } from "node:zlib";
import { readRecord } from "../../src/core/exchange/read-record.ts";
import { ReadoutError } from "../../src/core/model/error.ts";
import { readBatchLine } from "../../src/node/batch/batch-input.ts";
import { readRecords } from "../../src/node/export/record-lines.ts";
import { sourceLines } from "../../src/node/import/source-lines.ts";
import { unpacked } from "../../src/node/import/unpacked.ts";
import { zlibPacker } from "../../src/node/store/zlib-packer.ts";
import { inPieces, readBytes } from "../support/read-bytes.ts";

/** Packs so many MiB of one sign: a thousandth as much. */
async function bomb(megabytes: number, begin = ""): Promise<Buffer> {
  const gzip = createGzip();
  const packed: Buffer[] = [];
  gzip.on("data", (piece) => packed.push(piece));
  gzip.write(begin);
  for (let i = 0; i < megabytes; i++) gzip.write(Buffer.alloc(2 ** 20, "a"));
  await new Promise((done) => gzip.end(done));
  return Buffer.concat(packed);
}

/** Runs and returns how many MiB more the process held at the most. */
async function growth(act: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  await act();
  clearInterval(watch);
  return (Math.max(most, process.memoryUsage.rss()) - before) / 2 ** 20;
}

const codesOf = async (bytes: Uint8Array, as?: "jsonl" | "feed" | "html" | "text" | "warc" | "json-feed") =>
  (await readBytes(bytes, as ? { as } : {})).map((item) => ("error" in item ? item.error.code : "article"));

describe("packed bytes that unpack to a thousand times as much", { timeout: 600_000 }, () => {
  for (const [what, begin, as, code] of [
    ["a page", "<html>", "html", "too-large"],
    ["a text", "", "text", "too-large"],
    ["a batch", '{"text": "', "jsonl", "too-large"],
    ["a feed", "<rss><channel><item><title>", "feed", "too-large"],
    ["a web archive", "WARC/1.0\r\nContent-Length: 1\r\n\r\n", "warc", "bad-warc"],
  ] as const)
    it(`are refused, and do not fill the memory: ${what}`, async () => {
      const bytes = await bomb(400, begin);
      assert.ok(bytes.length < 2 ** 20);
      const grown = await growth(async () => {
        assert.ok((await codesOf(bytes, as)).includes(code), String(await codesOf(bytes, as)));
      });
      assert.ok(grown < 400, `grew by ${grown.toFixed(0)} MiB`);
    });

  it("are read past, a line of a data set in a zip", async () => {
    const packed = deflateRawSync(Buffer.concat([Buffer.alloc(300 * 2 ** 20, "a"), Buffer.from("\nlast\n")]));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    const lines: string[] = [];
    const grown = await growth(async () => {
      for await (const { text } of sourceLines(unpacked(inPieces([Buffer.concat([head, packed])]))))
        lines.push(text);
    });
    assert.deepEqual(lines, ["", "last"]);
    assert.ok(grown < 400, `grew by ${grown.toFixed(0)} MiB`);
  });

  it("are refused, a record in a store", () =>
    assert.throws(() => zlibPacker.unpack(zlibPacker.pack("a".repeat(200 * 2 ** 20))), {
      code: "broken-store",
    }));
});

describe("entities", () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    "",
  );

  it("that a file declares are refused, not expanded", async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss><channel><item><title>&l9;</title></item></channel></rss>`;
    assert.deepEqual(await codesOf(Buffer.from(text)), ["xml-entities"]);
  });

  it("that name a file or an address are not fetched", async () => {
    for (const place of ["file:///etc/passwd", "http://localhost/"]) {
      const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "${place}">]><rss><channel><item><title>&x;</title></item></channel></rss>`;
      // The network of these tests throws where anything is asked for.
      assert.deepEqual(await codesOf(Buffer.from(text)), ["xml-entities"]);
    }
  });
});

describe("what nests a hundred thousand deep", { timeout: 600_000 }, () => {
  const deep = 100_000;

  it("is refused, or read past, and never exhausts the stack", async () => {
    for (const [text, as] of [
      [`${"[".repeat(deep)}${"]".repeat(deep)}`, undefined],
      [
        `{"version":"https://jsonfeed.org/version/1","items":${"[".repeat(deep)}${"]".repeat(deep)}}`,
        "json-feed",
      ],
      [`{"text":"a","more":${'{"a":'.repeat(deep)}1${"}".repeat(deep)}}`, "jsonl"],
      [`<rss><channel><item>${"<b>".repeat(deep)}`, "feed"],
      [`<html><body>${"<div><span>".repeat(deep)}Moscow said so.`, "html"],
      [`<html><body>${"<table><tr><td>".repeat(deep)}Moscow said so.`, "html"],
    ] as const)
      for (const code of await codesOf(Buffer.from(text), as))
        assert.notEqual(code, "internal-error", text.slice(0, 60));
  });

  it("is refused in a record", async () => {
    const line = `{"readout":"1","article":${"[".repeat(deep)}${"]".repeat(deep)}}\n`;
    for await (const outcome of readRecords(inPieces([Buffer.from(line)]), "records.jsonl"))
      assert.equal("failure" in outcome && outcome.failure.error.code, "bad-record");
  });
});

describe("a key that every object has", () => {
  const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

  it("changes no other object, and stands for nothing", async () => {
    for (const key of keys) {
      const value = `{"${key}": {"polluted": true, "text": "b", "html": "c"}, "text": "a"}`;
      assert.deepEqual({ ...readBatchLine(Buffer.from(value)) }, { text: "a" });
      assert.throws(() => readBatchLine(Buffer.from(`{"${key}": {"text": "b"}}`)), { code: "bad-line" });
      assert.throws(() => readRecord(JSON.parse(`{"${key}": {"readout": "1"}}`)), ReadoutError);
      for (const text of [
        `{"version":"https://jsonfeed.org/version/1.1","items":[{"${key}":{"polluted":true},"id":"1","content_text":"${"a ".repeat(600)}"}]}`,
        `{"uri":"a","type":"text","${key}":{"polluted":true},"body_text":"Moscow said so."}`,
      ])
        await readBytes(text);
      assert.equal(({} as { polluted?: unknown }).polluted, undefined, key);
    }
  });
});

describe("gzip that is cut or holds other gzip", () => {
  it("gives what came before, or the inner bytes as they are", async () => {
    assert.deepEqual(await codesOf(gzipSync('{"text": "a"}\n{"text": "b"}\n').subarray(0, 25), "jsonl"), [
      "article",
      "truncated",
    ]);
    assert.deepEqual(await codesOf(gzipSync(gzipSync("Moscow said so."))), ["binary-input"]);
  });
});
