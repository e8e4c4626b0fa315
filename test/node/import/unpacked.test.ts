import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { unpacked } from "../../../src/node/import/unpacked.ts";

/** A zip of one file as GDELT's are: a header, the packed bytes, and a directory after them. */
function zipOf(bytes: Uint8Array, method = 8): Buffer {
  const name = Buffer.from("20240426.export.CSV");
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(4, 28);
  return Buffer.concat([
    header,
    name,
    Buffer.alloc(4),
    deflateRawSync(bytes),
    Buffer.from("PK\x01\x02 directory"),
  ]);
}

async function read(bytes: Uint8Array, size = 7): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  for await (const part of unpacked(pieces())) parts.push(part);
  return Buffer.concat(parts);
}

describe("an unpacked stream", () => {
  it("is the same packed by gzip, in a zip, or not at all, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        async (content, size) => {
          const bytes = Buffer.concat([Buffer.from("row"), content]);
          for (const packed of [bytes, gzipSync(bytes), zipOf(bytes)])
            assert.deepEqual(await read(packed, size), bytes);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is nothing for nothing", async () => assert.equal((await read(Buffer.alloc(0))).length, 0));

  for (const [what, bytes, message] of [
    ["cut off", gzipSync("a row of text that is long enough").subarray(0, 25), /damaged or cut off/u],
    [
      "damaged",
      Buffer.concat([gzipSync("a row").subarray(0, 10), Buffer.from([7, 7, 7])]),
      /damaged or cut off/u,
    ],
    ["not packed in its zip", zipOf(Buffer.from("x"), 0), /holds its file unpacked/u],
    ["packed in an uncommon way", zipOf(Buffer.from("x"), 12), /uncommon way/u],
  ] as const)
    it(`is refused where it is ${what}`, async () => {
      await assert.rejects(read(bytes), { code: "bad-archive", message });
    });
});
