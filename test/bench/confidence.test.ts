import assert from "node:assert/strict";
import { test } from "node:test";
import { chanceOf, fitWeights } from "../../bench/confidence/fit.ts";
import {
  binsOf,
  calibrationError,
  chanceError,
  rankOf,
  reliabilityTable,
} from "../../bench/confidence/reliability.ts";

const outcomes = (confidence: number, rights: number, wrongs: number) => [
  ...Array.from({ length: rights }, () => ({ confidence, isRight: true })),
  ...Array.from({ length: wrongs }, () => ({ confidence, isRight: false })),
];

test("the calibration error is 0 where four in five are right at 0.8, 0.3 where half are", () => {
  assert.ok(calibrationError(binsOf(outcomes(0.8, 4, 1))) < 1e-9);
  assert.ok(Math.abs(calibrationError(binsOf(outcomes(0.8, 5, 5))) - 0.3) < 1e-9);
});

test("bins count with what they hold", () => {
  const bins = binsOf([...outcomes(0.8, 3, 0), ...outcomes(0.2, 0, 1)]);
  assert.ok(Math.abs(calibrationError(bins) - 0.2) < 1e-9);
  assert.deepEqual(
    bins.map(({ from, count, right }) => [from, count, right]),
    [
      [0.2, 1, 0],
      [0.8, 3, 1],
    ],
  );
  assert.match(reliabilityTable(bins), /from 0\.8 +3 +0\.80 +1\.00/u);
});

test("chance alone strays less with more outcomes", () => {
  assert.ok(Math.abs(chanceError(outcomes(0.5, 50, 50)) - Math.sqrt(2 / Math.PI) * 0.05) < 1e-9);
  assert.ok(chanceError(outcomes(0.5, 500, 500)) < chanceError(outcomes(0.5, 50, 50)));
  assert.equal(chanceError(outcomes(1, 5, 0)), 0);
});

test("a sure event is in the last bin", () => {
  assert.equal(binsOf(outcomes(1, 1, 0))[0]?.from, 0.9);
});

test("rank is 1 where all right ones go first, one half where confidence tells nothing", () => {
  assert.equal(rankOf([...outcomes(0.9, 2, 0), ...outcomes(0.1, 0, 2)]), 1);
  assert.equal(rankOf(outcomes(0.5, 2, 2)), 0.5);
});

test("weights give back the share of right ones", () => {
  const told = (traits: readonly number[], rights: number, wrongs: number) =>
    outcomes(0, rights, wrongs).map(({ isRight }) => ({ report: "r", traits, isRight }));
  const weights = fitWeights([...told([1, 0], 300, 100), ...told([1, 1], 100, 300)]);
  assert.ok(Math.abs(chanceOf(weights, [1, 0]) - 0.75) < 0.01);
  assert.ok(Math.abs(chanceOf(weights, [1, 1]) - 0.25) < 0.01);
});
