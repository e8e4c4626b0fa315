import assert from "node:assert/strict";
import { test } from "node:test";
import { type Example, learnLogistic, roundToBytes } from "../../src/learn/logistic.ts";

const settings = { bits: 3, rounds: 20, seed: 1, rate: 0.2 };
const examples: readonly Example[] = [
  { slots: Int32Array.of(1, 2), isYes: true, weight: 1 },
  { slots: Int32Array.of(1, 3), isYes: false, weight: 1 },
];

test("weights tell yes from no, the same each time", () => {
  const weights = learnLogistic(examples, settings);
  assert.ok((weights[2] as number) > 0.5 && (weights[3] as number) < -0.5);
  assert.equal(weights[4], 0);
  assert.deepEqual(learnLogistic(examples, settings), weights);
});

test("a byte holds a weight to half a unit", () => {
  const { bytes, unit } = roundToBytes(Float64Array.of(-2.54, 0, 0.3));
  assert.deepEqual([...bytes], [-127, 0, 15]);
  assert.ok(Math.abs(unit - 0.02) < 1e-9);
});
