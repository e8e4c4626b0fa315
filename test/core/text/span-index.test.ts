import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { contains, holderOf, overlapping, overlaps } from "../../../src/core/text/span.ts";
import { indexSpans } from "../../../src/core/text/span-index.ts";

const span = fc
  .tuple(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 300 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** Spans in text order that do not overlap. */
const apart = fc
  .array(fc.tuple(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 60 })), { maxLength: 20 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

describe("spans that are looked up", () => {
  it("are those that a search through all finds, in the same order", () => {
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 4 })), span, (items, inner) => {
        const expected = items.filter((spans) => spans.some((each) => contains(each, inner)));
        assert.deepEqual(indexSpans(items, (spans) => spans)(inner), expected);
      }),
    );
  });

  it("are those that share a character with another, or hold it, where none overlap", () => {
    fc.assert(
      fc.property(apart, span, (spans, other) => {
        assert.deepEqual(
          overlapping(spans, other),
          spans.filter((each) => overlaps(each, other)),
        );
        assert.deepEqual(
          holderOf(spans, other),
          spans.find((each) => contains(each, other)),
        );
      }),
    );
  });
});
