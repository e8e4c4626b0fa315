import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { demonym } from "../../../src/core/actors/rules/demonym.ts";
import { mentionsBy } from "../../support/actors.ts";

const finds: [string, string, string][] = [
  [
    "the state of troops",
    `
    Russian Russian ADJ  2 amod
    troops  troops  NOUN 3 nsubj
    left    leave   VERB 0 root`,
    "Russian: RUS GOV",
  ],
  [
    "two states of one noun",
    `
    Russian   Russian  ADJ   4 amod
    and       and      CCONJ 3 cc
    Turkish   Turkish  ADJ   1 conj
    officials official NOUN  5 nsubj
    met       meet     VERB  0 root`,
    "Russian: RUS GOV; Turkish: TUR GOV",
  ],
];

const leavesAlone: [string, string][] = [
  [
    "a people without a state",
    `
    Kurdish Kurdish ADJ  2 amod
    forces  forces  NOUN 3 nsubj
    left    leave   VERB 0 root`,
  ],
  [
    "the state's own name",
    `
    Russia Russia PROPN 2 nsubj
    agreed agree  VERB  0 root`,
  ],
];

describe("demonym finds", () => {
  for (const [what, rows, expected] of finds)
    it(what, () => assert.equal(mentionsBy(demonym, rows).join("; "), expected));
});

describe("demonym leaves alone", () => {
  for (const [what, rows] of leavesAlone) it(what, () => assert.deepEqual(mentionsBy(demonym, rows), []));
});
