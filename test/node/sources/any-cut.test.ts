import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { SourceItem } from "../../../src/node/sources/source.ts";
import { readBytes } from "../../support/read-bytes.ts";
import { httpAnswer, warcRecord } from "../../support/warc.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "fixtures");
const files = new Map<string, Buffer>(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]),
);
const records = ["One", "Two", "Three"].map((words) =>
  warcRecord({ url: "https://e.example/", block: httpAnswer(`<p>${words}`) }),
);
files.set("crawl.warc", Buffer.concat(records));
files.set("crawl.warc.gz", Buffer.concat(records.map((record) => gzipSync(record))));

/** What is no cut but what a cut leaves open: one report, or a kind that cannot be told from so little. */
const isWhole = (item: SourceItem) => item.input !== "standard input";

describe("a source cut off anywhere", () => {
  for (const [name, bytes] of files)
    it(`keeps what comes before the cut and ends with an error at most: ${name}`, async () => {
      const whole = await readBytes(bytes);
      const ends = await endsOf(bytes, whole);
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length), async (cut) => {
          const items = await readBytes(bytes.subarray(0, cut));
          const kept = ends.filter((end) => end <= cut).length;
          assert.deepEqual(items.slice(0, kept), whole.slice(0, kept));
          for (const item of items)
            if ("error" in item) assert.notEqual(item.error.code, "internal-error", item.error.message);
        }),
        { numRuns: 150 },
      );
    });

  for (const [name, bytes] of files)
    it(`throws nothing where bytes are changed: ${name}`, async () => {
      const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
          const changed = Buffer.from(bytes);
          for (const [at, byte] of changes) changed[at] = byte;
          for (const item of await readBytes(changed))
            if ("error" in item) assert.notEqual(item.error.code, "internal-error", item.error.message);
        }),
        { numRuns: 100 },
      );
    });
});

/** Returns for each item the least number of bytes that give it. */
async function endsOf(bytes: Buffer, whole: readonly SourceItem[]): Promise<number[]> {
  const ends: number[] = [];
  for (const [index, item] of whole.entries()) {
    let [low, high] = [ends.at(-1) ?? 0, bytes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = (await readBytes(bytes.subarray(0, middle)))[index];
      if (found && isWhole(found) && JSON.stringify(found) === JSON.stringify(item)) high = middle;
      else low = middle + 1;
    }
    ends.push(high);
  }
  return ends;
}
