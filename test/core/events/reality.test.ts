import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { realityOf } from "../../../src/core/events/status/reality.ts";
import { tree } from "../../support/tree.ts";
import { testLexicon } from "./words.ts";

const lexicon = testLexicon();

/** A sentence, the word that tells of an act, and how real it is. */
const cases: readonly (readonly [rows: string, act: string, reality: string])[] = [
  [
    `Were      be        AUX   4 aux
     Lima      Lima      PROPN 4 nsubj
     to        to        PART  4 mark
     attack    attack    VERB  7 advcl
     ~,        ,         PUNCT 4 punct
     others    other     NOUN  7 nsubj
     followed  follow    VERB  0 root`,
    "attack",
    "uncertain",
  ],
  [
    `Should  should AUX   3 aux
     they    they   PRON  3 nsubj
     attack  attack VERB  5 advcl
     ~,      ,      PUNCT 3 punct
     flee    flee   VERB  0 root`,
    "attack",
    "uncertain",
  ],
  [
    `It     it    PRON 3 expl
     was    be    AUX  3 cop
     expected expect VERB 0 root
     that   that  SCONJ 6 mark
     they   they  PRON 6 nsubj
     met    meet  VERB 3 ccomp`,
    "met",
    "real",
  ],
  [
    `They  they PRON 2 nsubj
     want  want VERB 0 root
     not   not  PART 5 advmod
     to    to   PART 5 mark
     meet  meet VERB 2 xcomp`,
    "meet",
    "uncertain",
  ],
  [
    `They    they    PRON 2 nsubj
     want    want    VERB 0 root
     to      to      PART 4 mark
     sustain sustain VERB 2 xcomp
     their   their   PRON 6 nmod:poss
     attack  attack  NOUN 4 obj`,
    "attack",
    "real",
  ],
  [
    `Lima    Lima    PROPN 2 nsubj
     jailed  jail    VERB  0 root
     him     he      PRON  2 obj
     for     for     SCONJ 5 mark
     ordering order  VERB  2 advcl _ VBG
     attacks attack  NOUN  5 obj`,
    "attacks",
    "real",
  ],
  [
    `They   they   PRON 2 nsubj
     want   want   VERB 0 root
     the    the    DET  4 det
     attack attack NOUN 2 obj
     to     to     PART 6 mark
     stop   stop   VERB 2 xcomp`,
    "attack",
    "real",
  ],
  [
    `Had      have   VERB  4 aux
     the      the    DET   3 det
     army     army   NOUN  1 obj
     attacked attack VERB  0 root
     ~,       ,      PUNCT 6 punct
     all      all    PRON  7 nsubj
     died     die    VERB  4 parataxis`,
    "attacked",
    "uncertain",
  ],
  [
    `Had      have   AUX   3 aux
     Lima     Lima   PROPN 3 nsubj
     attacked attack VERB  0 root
     ~?       ?      PUNCT 3 punct`,
    "attacked",
    "real",
  ],
  [
    `Lima   Lima   PROPN 3 nsubj
     is     be     AUX   3 cop
     due    plan   ADV   0 root
     to     to     PART  3 fixed
     attack attack VERB  3 csubj`,
    "attack",
    "planned",
  ],
  [
    `They   they   PRON 2 nsubj
     want   want   VERB 0 root
     talks  talk   NOUN 2 obj`,
    "talks",
    "uncertain",
  ],
];

describe("realityOf", () => {
  for (const [rows, act, reality] of cases) {
    const { text, sentence } = tree(rows);
    it(`'${act}' in '${text}' is ${reality}`, () => {
      const trigger = sentence.tokens.find(({ form }) => form === act);
      assert.ok(trigger);
      assert.equal(realityOf(lexicon, sentence, trigger), reality);
    });
  }
});
