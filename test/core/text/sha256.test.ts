import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "../../../src/core/text/sha256.ts";

test("sha256 digests UTF-8 as the system's own does", () => {
  const same = (text: string) =>
    assert.equal(sha256(text), createHash("sha256").update(text, "utf8").digest("hex"));
  for (const length of [0, 1, 55, 56, 63, 64, 65, 1000]) same("x".repeat(length));
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), same), { numRuns: 100 });
});
