import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventLines } from "./scene.ts";

/** Acts told in one breath; each scene gives exactly these events. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a demand is of who is accused beside it",
    `Oslo      Oslo         PROPN 2 nsubj
     accused   accuse       VERB  0 root
     Lima      Lima         PROPN 2 obj
     ~,        ,            PUNCT 5 punct
     demanding demand       VERB  2 advcl _ VBG
     money     money        NOUN  5 obj`,
    ["ACCUSE allege NOR.GOV -> PER.GOV occurred", "REQUEST NOR.GOV -> PER.GOV occurred"],
  ],
  [
    "a refusal is to who is accused beside it, also where the participle hangs on the object",
    `Oslo      Oslo     PROPN 2 nsubj
     rejected  reject   VERB  0 root
     the       the      DET   4 det
     proposal  proposal NOUN  2 obj
     ~,        ,        PUNCT 6 punct
     accusing  accuse   VERB  4 acl _ VBG
     Lima      Lima     PROPN 6 obj`,
    ["REJECT NOR.GOV -> PER.GOV occurred", "ACCUSE allege NOR.GOV -> PER.GOV occurred"],
  ],
  [
    "what another does beside it is not aimed so",
    `Oslo      Oslo    PROPN 2 nsubj
     accused   accuse  VERB  0 root
     Lima      Lima    PROPN 2 obj
     and       and     CCONJ 6 cc
     Quito     Quito   PROPN 6 nsubj
     demanded  demand  VERB  2 conj
     money     money   NOUN  6 obj`,
    ["ACCUSE allege NOR.GOV -> PER.GOV occurred", "REQUEST ECU.GOV -> occurred"],
  ],
];

describe("joined", () => {
  for (const [tells, rows, gives] of cases) it(tells, () => assert.deepEqual(eventLines({ rows }), gives));
});
