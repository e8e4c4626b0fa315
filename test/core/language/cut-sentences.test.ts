import assert from "node:assert/strict";
import { test } from "node:test";
import { cutSentences } from "../../../src/core/language/tokens/cut.ts";
import type { Piece } from "../../../src/core/language/tokens/piece.ts";

/** Pieces of one letter; those named are joined to the one before. */
function pieces(count: number, ...joined: readonly number[]): readonly Piece[] {
  return Array.from({ length: count }, (_, i) => ({ start: i, end: i + 1, joined: joined.includes(i) }));
}

test("a long sentence is cut, others stay", () => {
  assert.deepEqual(cutSentences([0, 8], pieces(10), 3), [0, 3, 6, 8]);
});

test("a sentence of just the length stays whole", () => {
  assert.deepEqual(cutSentences([0], pieces(3), 3), [0]);
});

test("the parts of a word stay together", () => {
  assert.deepEqual(cutSentences([0], pieces(7, 3), 3), [0, 4]);
});

test("without a limit nothing is cut", () => {
  assert.deepEqual(cutSentences([0, 2], pieces(9), Infinity), [0, 2]);
});
