import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPlaces } from "./rule-tables.ts";

const inThe = (words: string) => `
  guards guard NOUN 2 nsubj
  marched march VERB 0 root
  in in ADP 0 dep
  the the DET 0 dep
  ${words}`;

/** Rows, and the places that they name. */
const cases: readonly (readonly [what: string, rows: string, places: readonly string[]])[] = [
  [
    "of a people's state",
    inThe(`Ethiopian ethiopian ADJ 6 amod
  capital capital NOUN 2 obl`),
    ["Addis Ababa"],
  ],
  [
    "of the state of the place before it",
    `
  rebels rebel NOUN 2 nsubj
  left leave VERB 0 root
  Constantine Constantine PROPN 2 obj
  for for ADP 6 case
  the the DET 6 det
  capital capital NOUN 2 obl`,
    ["Constantine", "Algiers"],
  ],
  ["of no state that is known", inThe("capital capital NOUN 2 obl"), []],
  [
    "that is named beside it",
    `
  envoys envoy NOUN 2 nsubj
  left leave VERB 0 root
  Constantine Constantine PROPN 2 obj
  for for ADP 6 case
  the the DET 6 det
  capital capital NOUN 2 obl
  of of ADP 8 case
  Yemen Yemen PROPN 6 nmod`,
    ["Constantine", "Yemen"],
  ],
  [
    "that is money",
    `
  Constantine Constantine PROPN 2 nsubj
  drew draw VERB 0 root
  Ethiopian ethiopian ADJ 4 amod
  capital capital NOUN 2 obj`,
    ["Constantine"],
  ],
];

describe("a capital", () => {
  for (const [what, rows, places] of cases)
    it(what, () =>
      assert.deepEqual(
        readPlaces({ rows }).places.map(({ name }) => name),
        places,
      ),
    );
});
