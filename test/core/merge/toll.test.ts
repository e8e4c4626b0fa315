import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Toll, tollOf } from "../../../src/core/merge/toll.ts";

const tolls: readonly [string, Toll][] = [
  ["a bomb killed 12 people and wounded 30", { killed: 12, wounded: 30 }],
  ["at least seventeen people died on june 4", { killed: 17 }],
  ["killing eight people", { killed: 8 }],
  ["19 people were killed by a bomb", { killed: 19 }],
  ["14 civilians were killed and 20 injured", { killed: 14, wounded: 20 }],
  ["30 were wounded and four died", { killed: 4, wounded: 30 }],
  ["20 dead in market blast", { killed: 20 }],
  ["the blast killed more than 120", { killed: 120 }],
];

const silent: readonly string[] = [
  "dozens were killed",
  "was killed on june 4",
  "killed two days after the truce",
  "police held 51 people",
  "killed in 2019",
];

describe("a toll", () => {
  for (const [words, { killed, wounded }] of tolls)
    it(words, () => assert.deepEqual(tollOf(words.split(" ")), { killed, wounded }));

  for (const words of silent)
    it(`leaves alone: ${words}`, () =>
      assert.deepEqual(tollOf(words.split(" ")), { killed: undefined, wounded: undefined }));
});
