import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pronoun } from "../../../src/core/actors/rules/pronoun.ts";
import { mentionsBy } from "../../support/actors.ts";

const finds: [string, string, string][] = [
  [
    "personal pronouns, whoever they stand for",
    `
    He   he   PRON 2 nsubj
    saw  see  VERB 0 root
    them they PRON 2 obj`,
    "He: - -; them: - -",
  ],
  [
    "a relative pronoun",
    `
    who who PRON 2 nsubj
    saw see VERB 0 root`,
    "who: - -",
  ],
];

const leavesAlone: [string, string][] = [
  [
    "it that stands for nothing",
    `
    It     it   PRON 2 expl
    rained rain VERB 0 root`,
  ],
  [
    "that before a clause",
    `
    said   say  VERB  0 root
    that   that SCONJ 3 mark
    rained rain VERB  1 ccomp`,
  ],
  [
    "the first person",
    `
    We  we  PRON 2 nsubj
    saw see VERB 0 root`,
  ],
];

describe("pronoun finds", () => {
  for (const [what, rows, expected] of finds)
    it(what, () => assert.equal(mentionsBy(pronoun, rows).join("; "), expected));
});

describe("pronoun leaves alone", () => {
  for (const [what, rows] of leavesAlone) it(what, () => assert.deepEqual(mentionsBy(pronoun, rows), []));
});
