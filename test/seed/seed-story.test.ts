import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seedChecks } from "./checks.ts";
import { expectedFailures } from "./expected-failures.ts";
import { readSeedStory } from "./story.ts";

const data = process.env.READOUT_DATA;
const leftOut = data ? false : "READOUT_DATA names no folder with the story";

describe("the story that the project starts from", { skip: leftOut }, () => {
  const reading = data ? readSeedStory(data) : undefined;

  for (const { number, what, holds } of seedChecks) {
    const missing = expectedFailures.get(number);
    it(`${number}. ${what}${missing ? `: not yet (${missing})` : ""}`, () => {
      assert.ok(reading);
      const held = holds(reading);
      if (missing) assert.equal(held, false, "holds now: take it out of expected-failures.ts");
      else assert.ok(held);
    });
  }
});
