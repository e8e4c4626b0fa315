import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { timeRules } from "../../../src/core/times/rules/index.ts";
import { timesOf } from "./rule-tables.ts";

/** Text, and its expressions with their values. */
const cases: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
  [
    "They met on Monday. Two days later he left; that day a bomb fell.",
    [
      ["Monday", "2024-04-22"],
      ["Two days later", "2024-04-24"],
      ["that day", "2024-04-24"],
    ],
  ],
  [
    "In 2015 they met and a year later they parted.",
    [
      ["2015", "2015"],
      ["a year later", "2016"],
    ],
  ],
  [
    "They met on Friday, April 19, for three days.",
    [
      ["Friday, April 19", "2024-04-19"],
      ["three days", "P3D"],
    ],
  ],
  ["They fought for five years ago.", [["five years ago", "2019"]]],
];

describe("all rules together", () => {
  for (const [text, expected] of cases)
    it(text, () => {
      const { times } = timesOf({ text }, timeRules);
      assert.deepEqual(
        times.map(({ start, end, value }) => [text.slice(start, end), value]),
        expected,
      );
    });

  it("gives no value to relative expressions without a date of publication", () => {
    const { times } = timesOf(
      { text: "It began on Friday, last week or two years ago.", published: null },
      timeRules,
    );
    assert.deepEqual(
      times.map(({ value }) => value),
      [null, null, "PAST_REF"],
    );
  });

  it("stays linear on long runs of digits and words", () => {
    const text = "12 ".repeat(20_000) + "the first ".repeat(10_000);
    const before = process.cpuUsage();
    timesOf({ text }, timeRules);
    assert.ok(process.cpuUsage(before).user < 3e6);
  });
});
