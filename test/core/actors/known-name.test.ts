import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { knownName } from "../../../src/core/actors/rules/known-name.ts";
import { mentionsBy } from "../../support/actors.ts";

const finds: [string, string, string, string?][] = [
  [
    "a state that is aimed at",
    `
    rebels  rebel  NOUN  2 nsubj
    fired   fire   VERB  0 root
    rockets rocket NOUN  2 obj
    at      at     ADP   5 case
    Turkey  Turkey PROPN 2 obl`,
    "Turkey: TUR GOV",
  ],
  [
    "a state, and its capital for its government",
    `
    Moscow  Moscow PROPN 2 nsubj
    accused accuse VERB  0 root
    Turkey  Turkey PROPN 2 obj`,
    "Moscow: RUS GOV; Turkey: TUR GOV",
  ],
  [
    "a seat of government with its article",
    `
    The     the     DET   2 det
    Kremlin Kremlin PROPN 3 nsubj
    agreed  agree   VERB  0 root`,
    "The Kremlin: RUS GOV",
  ],
  [
    "a people, as civilians",
    `
    Turks   Turk  PROPN 2 nsubj
    marched march VERB  0 root`,
    "Turks: TUR CVL",
  ],
  [
    "a group that has become a government since",
    `
    Taliban Taliban PROPN 2 nsubj
    agreed  agree   VERB  0 root`,
    "Taliban: AFG GOV",
  ],
  [
    "the same group before",
    `
    Taliban Taliban PROPN 2 nsubj
    agreed  agree   VERB  0 root`,
    "Taliban: AFG REB",
    "2005-01-01",
  ],
  [
    "an agency of the state before it",
    `
    the      the      DET   4 det
    Zambian  Zambian  ADJ   4 amod
    agency   agency   NOUN  4 compound
    TASS     TASS     PROPN 5 nsubj
    reported report   VERB  0 root`,
    "TASS: ZMB JRN",
  ],
  [
    "a shared name with the state before it",
    `
    the      the      DET   3 det
    Zambian  Zambian  ADJ   3 amod
    Congress Congress PROPN 4 nsubj
    agreed   agree    VERB  0 root`,
    "the Zambian Congress: ZMB LEG",
  ],
  [
    "a shared name of the state that the report is about, where that has one",
    `
    Sudan    Sudan    PROPN 2 nsubj
    urged    urge     VERB  0 root
    Congress Congress PROPN 2 obj`,
    "Sudan: SDN GOV; Congress: SDN LEG",
  ],
  [
    "a shared name of the likeliest state, where the report's has none",
    `
    Chad     Chad     PROPN 2 nsubj
    urged    urge     VERB  0 root
    Congress Congress PROPN 2 obj`,
    "Chad: TCD GOV; Congress: USA LEG",
  ],
];

const leavesAlone: [string, string][] = [
  [
    "a state where things happen",
    `
    in     in     ADP   2 case
    Russia Russia PROPN 3 obl
    died   die    VERB  0 root`,
  ],
  [
    "an adjective before a noun",
    `
    Russian Russian ADJ  2 amod
    gas     gas     NOUN 3 nsubj
    flows   flow    VERB 0 root`,
  ],
  [
    "the pronoun us",
    `
    join join VERB 0 root
    us   we   PRON 1 obj`,
  ],
];

describe("known-name finds", () => {
  for (const [what, rows, expected, published] of finds)
    it(what, () => assert.equal(mentionsBy(knownName, rows, {}, published).join("; "), expected));
});

describe("known-name leaves alone", () => {
  for (const [what, rows] of leavesAlone) it(what, () => assert.deepEqual(mentionsBy(knownName, rows), []));
});
