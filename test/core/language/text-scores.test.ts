import assert from "node:assert/strict";
import { test } from "node:test";
import { leanOnText } from "../../../src/core/language/names/text-scores.ts";

/** Scores of two labels for each word, those of the first sentence and of the second. */
function lean(sentences: readonly (readonly string[])[], scores: readonly (readonly number[])[]): number[][] {
  const own = scores.map((ofSentence) => Float32Array.from(ofSentence));
  leanOnText(sentences, own, 2);
  return own.map((ofSentence) => [...ofSentence].map((score) => Math.round(100 * score) / 100));
}

test("a word's scores go towards the mean of what the same word has in its text", () => {
  assert.deepEqual(
    lean(
      [["Marib", "was"], ["MARIB"]],
      [
        [0, 1, 2, 0],
        [4, 1],
      ],
    ),
    [
      [1.2, 1, 2, 0],
      [2.8, 1],
    ],
  );
});

test("initials, hyphens and figures stand for themselves", () => {
  const scores = [
    [0, 1, 2, 0, 3, 0],
    [4, 1, 0, 2, 0, 1],
  ];
  assert.deepEqual(
    lean(
      [
        ["J.", "-", "7"],
        ["J.", "-", "7"],
      ],
      scores,
    ),
    scores,
  );
});
