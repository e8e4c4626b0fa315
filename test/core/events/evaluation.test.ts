import { testRule } from "./rule-tables.ts";

const rows = (word: string) => `
  Quito   Quito  PROPN 4 nmod:poss
  ~'s     's     PART  1 case
  new     new    ADJ   4 amod
  law     law    NOUN  6 nsubj
  is      be     AUX   6 cop
  ${word} ${word} ADJ  0 root`;

/** What Oslo calls a thing that was told before. */
const called = (thing: string, word: string, upos: string) => `
  Quito    Quito  PROPN 2 nsubj
  attacked attack VERB  0 root
  Lima     Lima   PROPN 2 obj
  ~;       ;      PUNCT 6 punct
  Oslo     Oslo   PROPN 6 nsubj
  called   call   VERB  2 parataxis
  the      the    DET   8 det
  ${thing} ${thing} NOUN 6 obj
  ${word}  ${word}  ${upos} 6 xcomp`;

testRule(
  "evaluation",
  [
    {
      text: "Oslo says that Quito's new law is illegal",
      rows: rows("illegal"),
      said: [{ content: "Quito's new law is illegal", speaker: "Oslo" }],
      gives: ["ACCUSE disapprove NOR.GOV -> ECU.GOV occurred"],
    },
    {
      text: "Oslo says that Quito's new law is legitimate",
      rows: rows("legitimate"),
      said: [{ content: "Quito's new law is legitimate", speaker: "Oslo" }],
      gives: ["SUPPORT NOR.GOV -> ECU.GOV occurred"],
    },
    {
      text: "Quito attacked Lima; Oslo called the attack illegal",
      rows: called("attack", "illegal", "ADJ"),
      said: [{ content: "the attack illegal", speaker: "Oslo" }],
      gives: ["ASSAULT ECU.GOV -> PER.GOV occurred", "ACCUSE disapprove NOR.GOV -> ECU.GOV occurred"],
    },
    {
      text: "Quito attacked Lima; Oslo called the claim a lie",
      rows: called("claim", "lie", "NOUN"),
      said: [
        { content: "attacked", speaker: "Quito" },
        { content: "the claim lie", speaker: "Oslo" },
      ],
      gives: ["ASSAULT ECU.GOV -> PER.GOV occurred by s1", "REJECT NOR.GOV -> ECU.GOV occurred"],
    },
    {
      text: "Oslo says that the treaty in Quito is illegal",
      rows: `
  treaty  treaty  NOUN  5 nsubj
  in      in      ADP   3 case
  Quito   Quito   PROPN 1 nmod
  is      be      AUX   5 cop
  illegal illegal ADJ   0 root`,
      said: [{ content: "treaty in Quito is illegal", speaker: "Oslo" }],
      gives: ["ACCUSE disapprove NOR.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Oslo called the storm illegal",
      rows: called("storm", "illegal", "ADJ"),
      said: [{ content: "the storm illegal", speaker: "Oslo" }],
      gives: ["ASSAULT ECU.GOV -> PER.GOV occurred"],
    },
    {
      text: "Oslo says that Quito's new law is long",
      rows: rows("long"),
      said: [{ content: "Quito's new law is long", speaker: "Oslo" }],
      gives: [],
    },
    {
      text: "Quito says that its new law is illegal",
      rows: rows("illegal"),
      said: [{ content: "Quito's new law is illegal", speaker: "Quito" }],
      gives: [],
    },
  ],
);
