import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partitive } from "../../../src/core/actors/rules/partitive.ts";
import { joined, mentionsBy } from "../../support/actors.ts";

const dozens = `
  Dozens     dozen     NOUN 4 nsubj
  of         of        ADP  3 case
  protesters protester NOUN 1 nmod
  fell       fall      VERB 0 root`;

describe("partitive finds", () => {
  it("a number of people", () =>
    assert.deepEqual(mentionsBy(partitive, dozens), ["Dozens of protesters: - -"]));

  it("the same actor in part and whole", () =>
    assert.deepEqual(joined([dozens]), ["Dozens of protesters: Dozens of protesters, protesters"]));
});

describe("partitive leaves alone", () => {
  it("a number without a whole", () =>
    assert.deepEqual(mentionsBy(partitive, "Dozens dozen NOUN 2 nsubj\nfell fall VERB 0 root"), []));

  it("a whole that is nobody", () => {
    const rows =
      "dozens dozen NOUN 4 nsubj\nof of ADP 3 case\nhouses house NOUN 1 nmod\nburned burn VERB 0 root";
    assert.deepEqual(joined([rows]), []);
  });
});
