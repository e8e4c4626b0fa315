import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { readSource } from "../../../src/node/sources/read-source.ts";
import { noWeb } from "../../support/read-bytes.ts";
import { httpAnswer, warcRecord } from "../../support/warc.ts";

const page = gzipSync(
  warcRecord({ url: "https://e.example/", block: httpAnswer(`<p>${"The harbor reopened. ".repeat(2000)}`) }),
);
const video = gzipSync(
  warcRecord({ block: httpAnswer(Buffer.alloc(2 ** 20, "v"), { "Content-Type": "video/mp4" }) }),
);
const item = `<item><title>One</title><description>${"The harbor reopened. ".repeat(700)}</description></item>`;

async function* times<Piece>(count: number, ...pieces: Piece[]): AsyncGenerator<Piece> {
  for (let i = 0; i < count; i++) yield* pieces;
}

async function* feed(count: number) {
  yield Buffer.from("<rss><channel>");
  yield* times(count, Buffer.from(item));
  yield Buffer.from("</channel></rss>");
}

async function* line(megabytes: number) {
  yield Buffer.from('{"text": "');
  yield* times(megabytes, Buffer.alloc(2 ** 20, "a"));
  yield Buffer.from('"}\n{"text": "The harbor reopened."}\n');
}

/** Reads a source and returns how many reports it gave and how far memory grew in the second half. */
async function readThrough(bytes: AsyncIterable<Uint8Array>, expected: number) {
  let [count, early, late] = [0, 0, 0];
  const used = () => {
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  for await (const found of readSource("-", { pages: "never", web: noWeb, standardInput: bytes })) {
    if (!("article" in found)) continue;
    count++;
    if (count % 100 !== 0) continue;
    if (count < expected / 2) early = Math.max(early, used());
    else late = Math.max(late, used());
  }
  return { count, growth: late - early };
}

describe("memory", () => {
  it("stays flat over a web archive of 260 MB, pages and videos", async () => {
    const { count, growth } = await readThrough(
      times(180, page, page, page, page, page, page, page, page, page, page, video),
      1800,
    );
    assert.equal(count, 1800);
    assert.ok(growth < 60 * 2 ** 20, `grew by ${(growth / 2 ** 20).toFixed(0)} MiB`);
  });

  it("stays flat over a feed of 150 MB", async () => {
    const { count, growth } = await readThrough(feed(10_000), 10_000);
    assert.equal(count, 10_000);
    assert.ok(growth < 60 * 2 ** 20, `grew by ${(growth / 2 ** 20).toFixed(0)} MiB`);
  });

  it("is not filled by a line of 2 GB, and the next line is read", async () => {
    const before = process.memoryUsage().rss;
    const { count } = await readThrough(line(2048), 1);
    assert.equal(count, 1);
    const growth = process.memoryUsage().rss - before;
    assert.ok(growth < 200 * 2 ** 20, `grew by ${(growth / 2 ** 20).toFixed(0)} MiB`);
  });
});
