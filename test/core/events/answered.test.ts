import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventLines } from "./scene.ts";

const urged = `
  Oslo   Oslo  PROPN 2 nsubj
  urged  urge  VERB  0 root
  Quito  Quito PROPN 2 obj
  ~;     ;     PUNCT 6 punct`;

/** Acts whose addressee stands in what was told before; each scene gives exactly these events. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a refusal is to who asked",
    `${urged}
  Quito   Quito  PROPN 6 nsubj
  refused refuse VERB  2 parataxis
  to      to     PART  8 mark
  go      go     VERB  6 xcomp`,
    ["REQUEST NOR.GOV -> ECU.GOV occurred", "REJECT ECU.GOV -> NOR.GOV occurred"],
  ],
  [
    "a refusal by somebody else is not",
    `${urged}
  Lima    Lima   PROPN 6 nsubj
  refused refuse VERB  2 parataxis
  to      to     PART  8 mark
  go      go     VERB  6 xcomp`,
    ["REQUEST NOR.GOV -> ECU.GOV occurred", "REJECT PER.GOV -> occurred"],
  ],
  [
    "an offer that is turned down is of who made it",
    `Oslo     Oslo     PROPN 2 nsubj
     offered  offer    VERB  0 root
     to       to       PART  4 mark
     mediate  mediate  VERB  2 xcomp
     ~;       ;        PUNCT 7 punct
     Lima     Lima     PROPN 7 nsubj
     rejected reject   VERB  2 parataxis
     the      the      DET   9 det
     offer    offer    NOUN  7 obj`,
    ["AGREE NOR.GOV -> occurred", "REJECT PER.GOV -> NOR.GOV occurred"],
  ],
  [
    "a threat is against who had struck",
    `Lima       Lima     PROPN 2 nsubj
     attacked   attack   VERB  0 root
     Quito      Quito    PROPN 2 obj
     ~;         ;        PUNCT 6 punct
     Quito      Quito    PROPN 6 nsubj
     threatened threaten VERB  2 parataxis
     to         to       PART  8 mark
     respond    respond  VERB  6 xcomp`,
    ["ASSAULT PER.GOV -> ECU.GOV occurred", "THREATEN ECU.GOV -> PER.GOV occurred"],
  ],
];

describe("answered", () => {
  for (const [tells, rows, gives] of cases) it(tells, () => assert.deepEqual(eventLines({ rows }), gives));
});
