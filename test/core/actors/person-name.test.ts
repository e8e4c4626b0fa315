import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { personName } from "../../../src/core/actors/rules/person-name.ts";
import { type Labels, mentionsBy } from "../../support/actors.ts";

const finds: [string, string, string, Labels?][] = [
  [
    "a known person with the title before the name",
    `
    Russian  Russian  ADJ   3 amod
    Defense  Defense  PROPN 3 compound
    Minister Minister PROPN 4 nmod:desc
    Sergei   Sergei   PROPN 6 nsubj
    Shoigu   Shoigu   PROPN 4 flat
    agreed   agree    VERB  0 root`,
    "Russian Defense Minister Sergei Shoigu: RUS GOV",
  ],
  [
    "an unknown one by the title, which the name model took into the name",
    `
    Zambian   Zambian   ADJ   2 amod
    President President PROPN 3 nmod:desc
    Paul      Paul      PROPN 5 nsubj
    Mwale     Mwale     PROPN 3 flat
    agreed    agree     VERB  0 root`,
    "Zambian President Paul Mwale: ZMB GOV",
    { PER: ["Zambian President Paul Mwale"] },
  ],
  [
    "a namesake of another state",
    `
    Zambian   Zambian   ADJ   2 amod
    Sergei    Sergei    PROPN 4 nsubj
    Shoigu    Shoigu    PROPN 2 flat
    agreed    agree     VERB  0 root`,
    "Sergei Shoigu: ZMB GOV",
  ],
  [
    "a title with of",
    `
    Minister Minister PROPN 5 nmod:desc
    of       of       ADP   4 case
    the      the      DET   4 det
    UK       UK       PROPN 1 nmod
    Paul     Paul     PROPN 7 nsubj
    Hill     Hill     PROPN 5 flat
    agreed   agree    VERB  0 root`,
    "Minister of the UK Paul Hill: GBR GOV",
    { PER: ["Paul Hill"] },
  ],
  [
    "somebody out of office",
    `
    Tony   Tony  PROPN 3 nsubj
    Blair  Blair PROPN 1 flat
    agreed agree VERB  0 root`,
    "Tony Blair: GBR ELI",
  ],
  [
    "one whose given name is a noun, which the name model overlooked",
    `
    police    police    NOUN  2 compound
    spokesman spokesman NOUN  3 compound
    Gift      Gift      NOUN  5 nsubj
    Banda     Banda     PROPN 3 flat
    agreed    agree     VERB  0 root`,
    "police spokesman Gift Banda: - COP",
  ],
];

const leavesAlone: [string, string, Labels?][] = [
  [
    "what the name model calls a person and is an office",
    `
    Minister Minister PROPN 2 nsubj
    agreed   agree    VERB  0 root`,
    { PER: ["Minister"] },
  ],
  [
    "a state",
    `
    Chad   Chad  PROPN 2 nsubj
    agreed agree VERB  0 root`,
    { LOC: ["Chad"] },
  ],
];

describe("person-name finds", () => {
  for (const [what, rows, expected, labels] of finds)
    it(what, () => assert.equal(mentionsBy(personName, rows, labels).join("; "), expected));
});

describe("person-name leaves alone", () => {
  for (const [what, rows, labels] of leavesAlone)
    it(what, () => assert.deepEqual(mentionsBy(personName, rows, labels), []));
});
