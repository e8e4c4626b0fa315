import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventLines } from "./scene.ts";

const demand = `
  Oslo     Oslo    PROPN 2 nsubj
  demanded demand  VERB  0 root
  the      the     DET   4 det
  release  release NOUN  2 obj
  of       of      ADP   6 case
  editors  editor  NOUN  4 nmod`;

/** Demands that somebody be let go; each scene gives exactly these events. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a release is asked of who made the arrest",
    `police   police  NOUN  2 nsubj
     arrested arrest  VERB  0 root
     editors  editor  NOUN  2 obj
     ~;       ;       PUNCT 6 punct
     Oslo     Oslo    PROPN 6 nsubj
     demanded demand  VERB  2 parataxis
     the      the     DET   8 det
     release  release NOUN  6 obj
     of       of      ADP   10 case
     editors  editor  NOUN  8 nmod`,
    ["COERCE arrest ECU.COP -> ECU.JRN occurred", "REQUEST NOR.GOV -> ECU.COP occurred"],
  ],
  ["else of their state", demand, ["REQUEST NOR.GOV -> ECU.GOV occurred"]],
  [
    "and of nobody where it is one's own people",
    demand.replaceAll("Oslo ", "Quito "),
    ["REQUEST ECU.GOV -> occurred"],
  ],
  [
    "of who holds them",
    `${demand}
     held     hold    VERB  6 acl _ VBN
     by       by      ADP   9 case
     rebels   rebel   NOUN  7 obl:agent`,
    ["REQUEST NOR.GOV -> PER.REB occurred"],
  ],
];

describe("captors", () => {
  for (const [tells, rows, gives] of cases) it(tells, () => assert.deepEqual(eventLines({ rows }), gives));
});
