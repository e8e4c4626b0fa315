import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { checksum } from "../../../src/core/language/checksum.ts";

test("is the CRC-32 of zip", () => {
  assert.equal(checksum(new TextEncoder().encode("123456789")), 0xcbf43926);
});

// Node has it from 20.15 on.
test("is what zlib says of any bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => checksum(bytes) === crc32(bytes)));
});
