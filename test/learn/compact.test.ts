import assert from "node:assert/strict";
import { test } from "node:test";
import { compactWeights } from "../../src/learn/compact.ts";
import { createPerceptron } from "../../src/learn/perceptron.ts";

test("rounded weights score nearly as the full ones", () => {
  const keys = Int32Array.from({ length: 500 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
  const weights = Float32Array.from({ length: 1500 }, (_, i) => Math.sin(i) * 10);
  const { scorer, facts } = compactWeights({ classes: 3, keys, weights }, 0);
  const scores = new Float32Array(3);
  for (const [row, key] of keys.entries()) {
    scorer.score(Int32Array.of(key), 1, scores);
    for (const [label, score] of scores.entries())
      assert.ok(Math.abs(score - (weights[3 * row + label] as number)) < 0.09);
  }
  assert.equal(facts.rows, 500);
});

test("small weights are left out, and rows without weights", () => {
  const rows = { classes: 2, keys: Int32Array.of(5, -7), weights: Float32Array.of(0.4, 3, 0.1, -0.2) };
  const { facts, sections, scorer } = compactWeights(rows, 0.5);
  assert.equal(facts.rows, 1);
  assert.equal(new Map(sections).get("values")?.length, 1);
  const scores = new Float32Array(2);
  scorer.score(Int32Array.of(5, -7, 9), 3, scores);
  assert.deepEqual([...scores], [0, 3]);
});

test("a perceptron learns, and leaves rare features alone", () => {
  const perceptron = createPerceptron(2, (key) => key !== 3);
  const scores = new Float32Array(2);
  for (let i = 0; i < 4; i++) {
    perceptron.score(Int32Array.of(1, 3), 2, scores);
    if ((scores[1] as number) <= (scores[0] as number)) perceptron.update(Int32Array.of(1, 3), 2, 1, 0);
    perceptron.step();
  }
  perceptron.score(Int32Array.of(1), 1, scores);
  assert.ok((scores[1] as number) > (scores[0] as number));
  assert.equal(perceptron.size(), 1);
});
