import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nominal } from "../../../src/core/actors/rules/nominal.ts";
import { type Labels, mentionsBy } from "../../support/actors.ts";

const finds: [string, string, string][] = [
  [
    "a force before a noun, with the state beside it",
    `
    a          a          DET  4 det
    US         US         PROPN 4 compound
    troops     troops     NOUN 4 compound
    withdrawal withdrawal NOUN 0 root`,
    "troops: USA MIL",
  ],
  [
    "a role with the state before it",
    `
    two        two       NUM  3 nummod
    Zambian    Zambian   ADJ  3 amod
    protesters protester NOUN 4 nsubj
    fell       fall      VERB 0 root`,
    "two Zambian protesters: ZMB CVL",
  ],
  [
    "the sector of the word before the role",
    `
    a         a         DET  3 det
    police    police    NOUN 3 compound
    spokesman spokesman NOUN 4 nsubj
    agreed    agree     VERB 0 root`,
    "a police spokesman: - COP",
  ],
  [
    "an officer of the police, and a leader of those whose calling stands before him",
    `
    a       a       DET   3 det
    police  police  NOUN  3 compound
    officer officer NOUN  7 nsubj
    and     and     CCONJ 6 cc
    peasant peasant NOUN  6 compound
    leader  leader  NOUN  3 conj
    agreed  agree   VERB  0 root`,
    "a police officer: - COP; peasant leader: - AGR",
  ],
  [
    "the sector and country of a group",
    `
    Houthi    Houthi   ADJ  2 amod
    officials official NOUN 3 nsubj
    agreed    agree    VERB 0 root`,
    "Houthi officials: YEM REB",
  ],
  [
    "officials of a body above states, without a sector",
    `
    NATO      NATO     PROPN 2 compound
    officials official NOUN  3 nsubj
    agreed    agree    VERB  0 root`,
    "NATO officials: IGO -",
  ],
  [
    "a former holder, of the elite",
    `
    a       a       DET  4 det
    former  former  ADJ  4 amod
    British British ADJ  4 amod
    minister minister NOUN 5 nsubj
    agreed  agree   VERB 0 root`,
    "a former British minister: GBR ELI",
  ],
  [
    "an office that goes on behind its noun, with who owns the whole",
    `
    The    the   DET  2 det
    chief  chief NOUN 8 nsubj
    of     of    ADP  4 case
    staff  staff NOUN 2 nmod
    of     of    ADP  7 case
    the    the   DET  7 det
    troops troops NOUN 4 nmod
    agreed agree VERB 0 root`,
    "The chief of staff: - GOV; the troops: - MIL",
  ],
  [
    "forces of a people as rebels, whoever backs them",
    `
    US      US      PROPN 3 compound
    -       -       PUNCT 3 punct
    backed  back    VERB  5 amod
    Kurdish Kurdish ADJ   5 amod
    forces  forces  NOUN  6 nsubj
    left    leave   VERB  0 root`,
    "US - backed Kurdish forces: - REB",
  ],
  [
    "a coalition of several states, as a military one",
    `
    the       the       DET   5 det
    US        US        PROPN 4 compound
    -         -         PUNCT 4 punct
    led       lead      VERB  5 amod
    coalition coalition NOUN  6 nsubj
    left      leave     VERB  0 root`,
    "the US - led coalition: IGO MIL",
  ],
  [
    "ministers of two states",
    `
    Russian   Russian  ADJ  4 amod
    ~,        ,        PUNCT 3 punct
    Turkish   Turkish  ADJ  1 conj
    ministers minister NOUN 5 nsubj
    met       meet     VERB 0 root`,
    "Russian, Turkish ministers: RUS+TUR GOV",
  ],
];

const leavesAlone: [string, string, Labels?][] = [
  [
    "nobody",
    `
    No     no     DET  2 det
    police police NOUN 3 nsubj
    came   come   VERB 0 root`,
  ],
  [
    "a noun that is no role",
    `
    Turkish Turkish ADJ  2 amod
    coffee  coffee  NOUN 3 nsubj
    cools   cool    VERB 0 root`,
  ],
  [
    "a surname that is a role",
    `
    Paul   Paul  PROPN 3 nsubj
    Chief  chief PROPN 1 flat
    agreed agree VERB  0 root`,
    { PER: ["Paul Chief"] },
  ],
];

describe("nominal finds", () => {
  for (const [what, rows, expected] of finds)
    it(what, () => assert.equal(mentionsBy(nominal, rows).join("; "), expected));
});

describe("nominal leaves alone", () => {
  for (const [what, rows, labels] of leavesAlone)
    it(what, () => assert.deepEqual(mentionsBy(nominal, rows, labels), []));
});
