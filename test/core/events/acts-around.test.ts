import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventLines, type Scene } from "./scene.ts";

interface Case extends Scene {
  readonly tells: string;
  readonly gives: readonly string[];
}

const quarrel = `
  Lima     Lima   PROPN 2 nsubj
  accused  accuse VERB  0 root
  Quito    Quito  PROPN 2 obj
  ~;       ;      PUNCT 6 punct
  Quito    Quito  PROPN 6 nsubj
  expelled expel  VERB  2 parataxis
  Lima     Lima   PROPN 6 obj
  ~;       ;      PUNCT 10 punct`;

const quarrelled = [
  "ACCUSE allege PER.GOV -> ECU.GOV occurred",
  "SANCTION expel ECU.GOV -> PER.GOV occurred",
];

/** Sides that the acts around an act tell; each scene gives exactly these events. */
const cases: readonly Case[] = [
  {
    tells: "what a state threatens is against the state with which it quarrels",
    rows: `${quarrel}
  Lima       Lima     PROPN 10 nsubj
  threatened threaten VERB  2 parataxis
  revenge    revenge  NOUN  10 dep`,
    gives: [...quarrelled, "THREATEN PER.GOV -> ECU.GOV occurred"],
  },
  {
    tells: "what is done to an official is done by the opponent of his state",
    rows: `
  Lima     Lima   PROPN 2 nsubj
  accused  accuse VERB  0 root
  Quito    Quito  PROPN 2 obj
  ~;       ;      PUNCT 7 punct
  Lima     Lima   PROPN 7 nsubj:pass
  was      be     AUX   7 aux:pass
  expelled expel  VERB  2 parataxis _ VBN`,
    gives: ["ACCUSE allege PER.GOV -> ECU.GOV occurred", "SANCTION expel ECU.GOV -> PER.GOV occurred"],
  },
  {
    tells: "who accepts an offer accepts it from who made it",
    rows: `
  Oslo     Oslo    PROPN 2 nsubj
  offered  offer   VERB  0 root
  to       to      PART  4 mark
  mediate  mediate VERB  2 xcomp
  ~;       ;       PUNCT 7 punct
  Lima     Lima    PROPN 7 nsubj
  agreed   agree   VERB  2 parataxis
  to       to      ADP   10 case
  the      the     DET   10 det
  offer    offer   NOUN  7 obl`,
    gives: ["AGREE NOR.GOV -> occurred", "AGREE PER.GOV -> NOR.GOV occurred"],
  },
  {
    tells: "a crowd that burns a flag before a consulate rallies against it",
    rows: `
  villagers villager  NOUN  2 nsubj
  rallied   rally     VERB  0 root
  outside   outside   ADP   6 case
  Quito     Quito     PROPN 6 nmod:poss
  ~'s       's        PART  4 case
  consulate consulate NOUN  8 obl
  and       and       CCONJ 8 cc
  rallied   rally     VERB  2 conj`,
    gives: ["PROTEST demo PER.CVL -> ECU.GOV occurred"],
  },
  {
    tells: "a raid told in no words of its own is of who was accused last",
    rows: `
  Lima      Lima    PROPN 2 nsubj
  accused   accuse  VERB  0 root
  Quito     Quito   PROPN 2 obj
  ~;        ;       PUNCT 6 punct
  Oslo      Oslo    PROPN 6 nsubj
  condemned condemn VERB  2 parataxis
  the       the     DET   8 det
  flights   flight  NOUN  6 obj`,
    gives: ["ACCUSE allege PER.GOV -> ECU.GOV occurred", "ACCUSE disapprove NOR.GOV -> ECU.GOV occurred"],
  },
  {
    tells: "what a third offers is offered to both",
    rows: `${quarrel}
  Oslo    Oslo    PROPN 10 nsubj
  offered offer   VERB  2 parataxis
  to      to      PART  12 mark
  mediate mediate VERB  10 xcomp`,
    gives: [...quarrelled, "AGREE NOR.GOV -> ECU.GOV+PER.GOV occurred"],
  },
  {
    tells: "help goes to the country that the report is about",
    rows: `
  Quito     Quito   PROPN 2 nsubj
  arrested  arrest  VERB  0 root
  editors   editor  NOUN  2 obj
  ~;        ;       PUNCT 6 punct
  Oslo      Oslo    PROPN 6 nsubj
  funded    fund    VERB  2 parataxis
  schools   school  NOUN  6 obj`,
    gives: ["COERCE arrest ECU.GOV -> ECU.JRN occurred", "AID NOR.GOV -> ECU.GOV occurred"],
  },
  {
    tells: "who accuses another of an attack has suffered it",
    rows: `
  Oslo      Oslo    PROPN 2 nsubj
  accused   accuse  VERB  0 root
  Lima      Lima    PROPN 2 obj
  of        of      SCONJ 5 mark
  attacking attack  VERB  2 advcl _ VBG`,
    said: [{ content: "of attacking", speaker: "Oslo", cue: "accused" }],
    gives: ["ACCUSE allege NOR.GOV -> PER.GOV occurred", "ASSAULT PER.GOV -> NOR.GOV occurred by s1"],
  },
  {
    tells: "those who are killed after an attack are killed by those who attacked",
    rows: `
  rebels   rebel   NOUN  2 nsubj
  attacked attack  VERB  0 root
  Quito    Quito   PROPN 2 obj
  ~;       ;       PUNCT 7 punct
  editors  editor  NOUN  7 nsubj:pass
  were     be      AUX   7 aux:pass
  killed   kill    VERB  2 parataxis _ VBN`,
    gives: ["ASSAULT PER.REB -> ECU.GOV occurred", "ASSAULT PER.REB -> ECU.JRN occurred"],
  },
  {
    tells: "their own people are not",
    rows: `
  police   police  NOUN  2 nsubj
  attacked attack  VERB  0 root
  Lima     Lima    PROPN 2 obj
  ~;       ;       PUNCT 7 punct
  police   police  NOUN  7 nsubj:pass
  were     be      AUX   7 aux:pass
  killed   kill    VERB  2 parataxis _ VBN`,
    gives: ["ASSAULT ECU.COP -> PER.GOV occurred", "ASSAULT -.UNK -> ECU.COP occurred"],
  },
  {
    tells: "who condemns an arrest blames who made it, and not who suffered it",
    rows: `
  Oslo      Oslo    PROPN 2 nsubj
  condemned condemn VERB  0 root
  the       the     DET   4 det
  arrest    arrest  NOUN  2 obj
  of        of      ADP   6 case
  editors   editor  NOUN  4 nmod`,
    gives: ["ACCUSE disapprove NOR.GOV -> ECU.COP occurred", "COERCE arrest ECU.COP -> ECU.JRN occurred"],
  },
  {
    tells: "who praises a move praises who made it",
    rows: `
  Lima     Lima   PROPN 2 nsubj
  expelled expel  VERB  0 root
  rebels   rebel  NOUN  2 obj
  ~;       ;      PUNCT 6 punct
  Oslo     Oslo   PROPN 6 nsubj
  praised  praise VERB  2 parataxis
  the      the    DET   8 det
  move     move   NOUN  6 obj`,
    gives: ["SANCTION expel PER.GOV -> PER.REB occurred", "SUPPORT NOR.GOV -> PER.GOV occurred"],
  },
  {
    tells: "help that is offered is for who is to get it",
    rows: `
  Oslo    Oslo   PROPN 2 nsubj
  offered offer  VERB  0 root
  to      to     PART  4 mark
  lend    lend   VERB  2 xcomp
  Quito   Quito  PROPN 4 iobj
  money   money  NOUN  4 obj`,
    gives: ["AGREE NOR.GOV -> ECU.GOV occurred"],
  },
];

describe("acts around", () => {
  for (const scene of cases)
    it(scene.tells, () => {
      assert.deepEqual(eventLines(scene), scene.gives);
    });
});
