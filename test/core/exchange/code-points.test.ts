import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { codePointsOf } from "../../../src/core/exchange/code-points.ts";

describe("spans in code points", () => {
  for (const [text, span, expected] of [
    ["ministers met", { start: 10, end: 13 }, { start: 10, end: 13 }],
    ["🇺🇳 met", { start: 5, end: 8 }, { start: 3, end: 6 }],
    ["a𝕏b", { start: 1, end: 3 }, { start: 1, end: 2 }],
    ["\udc00\ud800x", { start: 2, end: 3 }, { start: 2, end: 3 }],
    ["", { start: 0, end: 0 }, { start: 0, end: 0 }],
  ] as const)
    it(`are counted in ${JSON.stringify(text)}`, () => assert.deepEqual(codePointsOf(text)(span), expected));

  it("cut the same words out of an array of letters", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary" }), { minLength: 3, maxLength: 3 }),
        ([a = "", b = "", c = ""]) => {
          const text = a + b + c;
          const { start, end } = codePointsOf(text)({ start: a.length, end: a.length + b.length });
          assert.equal([...text].slice(start, end).join(""), b);
        },
      ),
    );
  });
});
