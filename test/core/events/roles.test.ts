import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventLines } from "./scene.ts";

/** Constructions by which the sides of an act are told; each gives exactly these events. */
const finds: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "who fired a weapon does what the weapon does",
    `rocket   rocket NOUN  5 nsubj
     fired    fire   VERB  1 acl _ VBN
     by       by     ADP   4 case
     rebels   rebel  NOUN  2 obl:agent
     attacked attack VERB  0 root
     Quito    Quito  PROPN 5 obj`,
    ["ASSAULT PER.REB -> ECU.GOV occurred"],
  ],
  [
    "a passive without its auxiliary, as in a headline",
    `editors  editor NOUN  2 nsubj:pass
     attacked attack VERB  0 root _ VBN
     by       by     ADP   4 case
     rebels   rebel  NOUN  2 obl:agent`,
    ["ASSAULT PER.REB -> ECU.JRN occurred"],
  ],
  [
    "an agent behind what somebody is accused of",
    `Lima     Lima    PROPN 3 nsubj:pass
     was      be      AUX   3 aux:pass
     accused  accuse  VERB  0 root _ VBN
     of       of      ADP   5 case
     treason  treason NOUN  3 obl
     by       by      ADP   7 case
     Quito    Quito   PROPN 5 nmod`,
    ["ACCUSE allege ECU.GOV -> PER.GOV occurred"],
  ],
  [
    "whoever is blamed did what he is blamed for",
    `Lima      Lima   PROPN 2 nsubj
     blamed    blame  VERB  0 root
     rebels    rebel  NOUN  2 obj
     for       for    SCONJ 5 mark
     attacking attack VERB  3 acl _ VBG
     Quito     Quito  PROPN 5 obj`,
    ["ACCUSE allege PER.GOV -> PER.REB occurred", "ASSAULT PER.REB -> ECU.GOV occurred"],
  ],
  [
    "the second of two between whom there are talks, also where a parser takes it for a subject",
    `Talks    talk    NOUN  6 nsubj
     between  between ADP   3 case
     Lima     Lima    PROPN 1 nmod
     and      and     CCONJ 5 cc
     Quito    Quito   PROPN 6 nsubj
     failed   fail    VERB  0 root`,
    ["CONSULT PER.GOV+ECU.GOV -> occurred"],
  ],
  [
    "who says that somebody was hit and warns another does the warning",
    `Oslo       Oslo     PROPN 2 nsubj
     said       say      VERB  0 root
     rebels     rebel    NOUN  6 nsubj:pass
     had        have     AUX   6 aux
     been       be       AUX   6 aux:pass
     attacked   attack   VERB  2 ccomp _ VBN
     and        and      CCONJ 8 cc
     threatened threaten VERB  6 conj _ VBN
     Lima       Lima     PROPN 8 obj`,
    ["THREATEN NOR.GOV -> PER.GOV occurred", "ASSAULT -.UNK -> PER.REB occurred"],
  ],
  [
    "who issues a text does what it says",
    `Oslo       Oslo      PROPN 2 nsubj
     issued     issue     VERB  0 root
     a          a         DET   4 det
     statement  statement NOUN  2 obj
     condemning condemn   VERB  4 acl _ VBG
     Lima       Lima      PROPN 5 obj`,
    ["ACCUSE disapprove NOR.GOV -> PER.GOV occurred"],
  ],
  [
    "a participle behind a comma is the subject's, though it hangs on the object",
    `rebels    rebel    NOUN  2 nsubj
     struck    strike   VERB  0 root
     a         a        DET   4 det
     convoy    convoy   NOUN  2 obj
     ~,        ,        PUNCT 6 punct
     killing   kill     VERB  4 acl _ VBG
     editors   editor   NOUN  6 obj`,
    ["ASSAULT PER.REB -> ECU.JRN occurred"],
  ],
  [
    "who is forced does what he is forced to, also where a parser takes it for a purpose",
    `rebels    rebel    NOUN  2 nsubj
     forced    force    VERB  0 root
     army      army     NOUN  2 obj
     to        to       PART  5 mark
     withdraw  withdraw VERB  2 advcl`,
    ["RETREAT withdraw PER.MIL -> occurred"],
  ],
  [
    "who is to act is whom it is asked of, also where a parser takes the verb for a noun",
    `Oslo     Oslo   PROPN 2 nsubj
     demanded demand VERB  0 root
     that     that   SCONJ 5 mark
     Lima     Lima   PROPN 5 compound
     tow      tow    NOUN  2 ccomp
     it       it     PRON  5 dep`,
    ["REQUEST NOR.GOV -> PER.GOV occurred"],
  ],
  [
    "whoever is killed in a clash need not take part in it",
    `editors  editor NOUN  3 nsubj:pass
     were     be     AUX   3 aux:pass
     killed   kill   VERB  0 root _ VBN
     in       in     ADP   5 case
     clashes  clash  NOUN  3 obl`,
    ["ASSAULT -.UNK -> ECU.JRN occurred"],
  ],
  [
    "whoever used a thing answers for it",
    `Oslo      Oslo    PROPN 2 nsubj
     condemned condemn VERB  0 root
     rockets   rocket  NOUN  2 obj
     fired     fire    VERB  3 acl _ VBN
     by        by      ADP   6 case
     rebels    rebel   NOUN  4 obl:agent`,
    ["ACCUSE disapprove NOR.GOV -> PER.REB occurred"],
  ],
  [
    "who is opposed to something opposes it, and who is opposed by somebody does not",
    `Oslo    Oslo   PROPN 3 nsubj:pass
     is      be     AUX   3 aux:pass
     opposed oppose VERB  0 root _ VBN
     to      to     ADP   5 case
     Lima    Lima   PROPN 3 obl`,
    ["REJECT NOR.GOV -> PER.GOV occurred"],
  ],
  [
    "who opposes is behind the passive's by",
    `Oslo    Oslo   PROPN 3 nsubj:pass
     is      be     AUX   3 aux:pass
     opposed oppose VERB  0 root _ VBN
     by      by     ADP   5 case
     Lima    Lima   PROPN 3 obl`,
    ["REJECT PER.GOV -> NOR.GOV occurred"],
  ],
  [
    "what befalls at somebody's hands he does",
    `editors  editor NOUN  3 nsubj:pass
     were     be     AUX   3 aux:pass
     attacked attack VERB  0 root _ VBN
     at       at     ADP   6 case
     the      the    DET   6 det
     hands    hand   NOUN  3 obl
     of       of     ADP   8 case
     rebels   rebel  NOUN  6 nmod`,
    ["ASSAULT PER.REB -> ECU.JRN occurred"],
  ],
  [
    "who is troubled is so, whatever looks like a passive",
    `Oslo     Oslo    PROPN 3 nsubj:pass
     was      be      AUX   3 aux:pass
     troubled trouble VERB  0 root _ VBN
     by       by      ADP   5 case
     Lima     Lima    PROPN 3 obl`,
    ["ACCUSE NOR.GOV -> PER.GOV occurred"],
  ],
  [
    "who is outraged is asked for by the adjective's own subject",
    `Oslo     Oslo    PROPN 3 nsubj:pass
     was      be      AUX   3 aux:pass
     outraged outrage VERB  0 root _ VBN
     by       by      ADP   5 case
     rebels   rebel   NOUN  3 obl`,
    ["ACCUSE NOR.GOV -> PER.REB occurred"],
  ],
  [
    "who is troubled by what others did is so by those",
    `Oslo     Oslo    PROPN 3 nsubj:pass
     was      be      AUX   3 aux:pass
     troubled trouble VERB  0 root _ VBN
     by       by      ADP   5 case
     reports  report  NOUN  3 obl
     that     that    SCONJ 8 mark
     rebels   rebel   NOUN  8 nsubj
     attacked attack  VERB  5 acl
     Lima     Lima    PROPN 8 obj`,
    ["ACCUSE NOR.GOV -> PER.REB occurred", "ASSAULT PER.REB -> PER.GOV occurred"],
  ],
  [
    "what is attacked, and whose it is, does not attack",
    `The       the      DET   4 det
     Peruvian  peruvian ADJ   4 amod
     bus       bus      NOUN  4 compound
     attack    attack   NOUN  5 nsubj
     killed    kill     VERB  0 root
     editors   editor   NOUN  5 obj`,
    ["ASSAULT -.UNK -> ECU.JRN occurred"],
  ],
  [
    "whose attack it is attacks",
    `The       the      DET   4 det
     Peruvian  peruvian ADJ   4 amod
     missile   missile  NOUN  4 compound
     attack    attack   NOUN  5 nsubj
     killed    kill     VERB  0 root
     editors   editor   NOUN  5 obj`,
    ["ASSAULT PER.GOV -> ECU.JRN occurred"],
  ],
  [
    "a phrase on what an object measures is the verb's",
    `Lima       Lima     PROPN 2 nsubj
     withdrew   withdraw VERB  0 root
     some       some     PRON  2 obj
     of         of       ADP   5 case
     it         it       PRON  3 nmod
     from       from     ADP   7 case
     rebels     rebel    NOUN  5 nmod`,
    ["RETREAT withdraw PER.GOV -> PER.REB occurred"],
  ],
  [
    "an epithet does not make a thing its state's",
    `army      army     NOUN  2 nsubj
     attacked  attack   VERB  0 root
     the       the      DET   6 det
     Quito     Quito    PROPN 5 compound
     held      hold     VERB  6 amod _ VBN
     sector    sector   NOUN  2 obj`,
    ["ASSAULT PER.MIL -> occurred"],
  ],
  [
    "conjoined subjects and objects",
    `Lima    Lima   PROPN 4 nsubj
     and     and    CCONJ 3 cc
     Oslo    Oslo   PROPN 1 conj
     accused accuse VERB  0 root
     Quito   Quito  PROPN 4 obj`,
    ["ACCUSE allege PER.GOV+NOR.GOV -> ECU.GOV occurred"],
  ],
  [
    "the user of a thing does what it is used for",
    `Lima     Lima   PROPN 2 nsubj
     used     use    VERB  0 root
     the      the    DET   4 det
     army     army   NOUN  2 obj
     to       to     PART  6 mark
     attack   attack VERB  2 xcomp
     Quito    Quito  PROPN 6 obj`,
    ["ASSAULT PER.GOV -> ECU.GOV occurred"],
  ],
  [
    "a conjunct behind a comma and an adjunct has the main subject",
    `Lima     Lima    PROPN 2 nsubj
     left     leave   VERB  0 root _ VBD
     ~,       ,       PUNCT 6 punct
     after    after   SCONJ 6 mark
     rebels   rebel   NOUN  6 nsubj
     fled     flee    VERB  2 advcl _ VBD
     ~,       ,       PUNCT 9 punct
     and      and     CCONJ 9 cc
     accused  accuse  VERB  6 conj _ VBD
     Quito    Quito   PROPN 9 obj`,
    ["ACCUSE allege PER.GOV -> ECU.GOV occurred"],
  ],
  [
    "a conjunct without a comma has that of the adjunct",
    `Lima     Lima    PROPN 2 nsubj
     left     leave   VERB  0 root _ VBD
     after    after   SCONJ 5 mark
     rebels   rebel   NOUN  5 nsubj
     fled     flee    VERB  2 advcl _ VBD
     and      and     CCONJ 7 cc
     accused  accuse  VERB  5 conj _ VBD
     Quito    Quito   PROPN 7 obj`,
    ["ACCUSE allege PER.REB -> ECU.GOV occurred"],
  ],
  [
    "a clause that a parser ties to its own subject",
    `envoy    envoy  NOUN 2 nsubj
     said     say    VERB 0 root
     Lima     Lima   PROPN 2 obj
     had      have   AUX  5 aux
     accused  accuse VERB 3 conj
     Quito    Quito  PROPN 5 obj`,
    ["ACCUSE allege PER.GOV -> ECU.GOV occurred"],
  ],
  [
    "a conjoined verb shares its subject",
    `Lima      Lima    PROPN 2 nsubj
     accused   accuse  VERB  0 root
     Quito     Quito   PROPN 2 obj
     and       and     CCONJ 5 cc
     attacked  attack  VERB  2 conj
     rebels    rebel   NOUN  5 obj`,
    ["ACCUSE allege PER.GOV -> ECU.GOV occurred", "ASSAULT PER.GOV -> PER.REB occurred"],
  ],
  [
    "a passive with its agent",
    `Editors  editor PROPN 3 nsubj:pass
     were     be     AUX   3 aux:pass
     attacked attack VERB  0 root _ VBN
     by       by     ADP   5 case
     rebels   rebel  NOUN  3 obl:agent`,
    ["ASSAULT PER.REB -> occurred"],
  ],
  [
    "the object controls an infinitive",
    `Lima     Lima   PROPN 2 nsubj
     forced   force  VERB  0 root
     rebels   rebel  NOUN  2 obj
     to       to     PART  5 mark
     attack   attack VERB  2 xcomp
     Quito    Quito  PROPN 5 obj`,
    ["ASSAULT PER.REB -> ECU.GOV occurred"],
  ],
  [
    "the object is accused of the act",
    `Lima     Lima   PROPN 2 nsubj
     accused  accuse VERB  0 root
     Quito    Quito  PROPN 2 obj
     of       of     SCONJ 5 mark
     arming   arm    VERB  2 advcl _ VBG
     rebels   rebel  NOUN  5 obj`,
    ["ACCUSE allege PER.GOV -> ECU.GOV occurred", "AID ECU.GOV -> PER.REB occurred"],
  ],
  [
    "a relative pronoun stands for its noun",
    `The      the    DET   2 det
     rebels   rebel  NOUN  6 nsubj
     who      who    PRON  4 nsubj
     attacked attack VERB  2 acl:relcl
     Quito    Quito  PROPN 4 obj
     fled     flee   VERB  0 root`,
    ["ASSAULT PER.REB -> ECU.GOV occurred"],
  ],
  [
    "a participle after its noun",
    `villagers villager NOUN 4 nsubj
     attacked  attack   VERB 1 acl _ VBN
     by        by       ADP  5 case
     fled      flee     VERB 0 root
     rebels    rebel    NOUN 2 obl:agent`,
    ["ASSAULT PER.REB -> PER.CVL occurred"],
  ],
  [
    "a possessive and a preposition of a noun",
    `Lima     Lima   PROPN 3 nmod:poss
     ~'s      's     PART  1 case
     attack   attack NOUN  6 nsubj
     on       on     ADP   5 case
     rebels   rebel  NOUN  3 nmod
     failed   lapse  VERB  0 root`,
    ["ASSAULT PER.GOV -> PER.REB occurred"],
  ],
  [
    "a support verb lends its subject",
    `Lima     Lima  PROPN 2 nsubj
     held     hold  VERB  0 root
     talks    talk  NOUN  2 obj
     with     with  ADP   5 case
     Quito    Quito PROPN 2 obl`,
    ["CONSULT PER.GOV+ECU.GOV -> occurred"],
  ],
  [
    "the owner of a thing that acts",
    `Peruvian Peruvian ADJ  2 amod
     jets     jet      NOUN 3 nsubj
     attacked attack   VERB 0 root
     Quito    Quito    PROPN 3 obj`,
    ["ASSAULT PER.GOV -> ECU.GOV occurred"],
  ],
];

describe("the sides of an event", () => {
  for (const [what, rows, lines] of finds)
    it(what, () => {
      assert.deepEqual(eventLines({ rows }), lines);
    });

  it("leaves alone the subject of a verb that only speaks of the act", () => {
    const rows = `
      Oslo      Oslo    PROPN 2 nsubj
      condemned condemn VERB  0 root
      the       the     DET   4 det
      attack    attack  NOUN  2 obj
      on        on      ADP   6 case
      Quito     Quito   PROPN 4 nmod`;
    assert.ok(!eventLines({ rows }).some((line) => line.startsWith("ASSAULT NOR")));
  });
});
