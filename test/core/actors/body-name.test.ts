import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bodyName } from "../../../src/core/actors/rules/body-name.ts";
import { type Labels, mentionsBy } from "../../support/actors.ts";

const finds: [string, string, string, Labels][] = [
  [
    "country and sector in the words of the name",
    `
    the      the      DET   4 det
    Turkish  Turkish  PROPN 4 compound
    Foreign  Foreign  PROPN 4 compound
    Ministry Ministry PROPN 5 nsubj
    agreed   agree    VERB  0 root`,
    "the Turkish Foreign Ministry: TUR GOV",
    { ORG: ["Turkish Foreign Ministry"] },
  ],
  [
    "what a noun before the name says that it is, whatever the name model takes it for",
    `
    the        the         DET   4 det
    Zambian    Zambian     ADJ   4 amod
    truckers   trucker     NOUN  4 compound
    association association NOUN 5 compound
    Linava     Linava      PROPN 6 nsubj
    agreed     agree       VERB  0 root`,
    "the Zambian truckers association Linava: ZMB SOC",
    { PER: ["Linava"] },
  ],
  [
    "a body of which nothing is known",
    `
    Homelkali Homelkali PROPN 2 nsubj
    agreed    agree     VERB  0 root`,
    "Homelkali: - -",
    { ORG: ["Homelkali"] },
  ],
];

const leavesAlone: [string, string, Labels][] = [
  [
    "a body in the word lists",
    `
    NATO   NATO  PROPN 2 nsubj
    agreed agree VERB  0 root`,
    { ORG: ["NATO"] },
  ],
  [
    "a place",
    `
    Batken Batken PROPN 2 nsubj
    burned burn   VERB  0 root`,
    { LOC: ["Batken"] },
  ],
];

describe("body-name finds", () => {
  for (const [what, rows, expected, labels] of finds)
    it(what, () => assert.equal(mentionsBy(bodyName, rows, labels).join("; "), expected));
});

describe("body-name leaves alone", () => {
  for (const [what, rows, labels] of leavesAlone)
    it(what, () => assert.deepEqual(mentionsBy(bodyName, rows, labels), []));
});
