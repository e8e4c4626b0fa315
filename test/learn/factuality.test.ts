import assert from "node:assert/strict";
import { test } from "node:test";
import { readClueWeights } from "../../src/core/language/clue-weights.ts";
import { correlation } from "../../src/learn/correlation.ts";
import { type Judged, learnFactuality } from "../../src/learn/factuality.ts";
import { writeModelFile } from "../../src/learn/model-file.ts";

const settings = { least: 2, rounds: 10, seed: 1, rate: 0.1 };
const judged: readonly Judged[] = [
  { clues: ["any", "not"], value: -3 },
  { clues: ["any", "not", "once"], value: -2 },
  { clues: ["any", "past"], value: 3 },
  { clues: ["any", "past"], value: 2.5 },
];

test("clues that are seen often enough get a weight, the same each time", () => {
  const { facts, bytes } = learnFactuality(judged, settings);
  const file = writeModelFile("factuality", facts, [["weights", new Uint8Array(bytes.buffer)]]);
  const weights = readClueWeights(file, "factuality");
  assert.ok((weights.get("not") ?? 0) < -0.5 && (weights.get("past") ?? 0) > 0.5);
  assert.equal(weights.has("once"), false);
  assert.deepEqual(learnFactuality(judged, settings).bytes, bytes);
});

test("correlation is 1 for one row told on another scale, -1 for its opposite", () => {
  assert.ok(Math.abs(correlation([1, 2, 4], [10, 20, 40]) - 1) < 1e-9);
  assert.ok(Math.abs(correlation([1, 2, 4], [4, 3, 1]) + 1) < 1e-9);
});
