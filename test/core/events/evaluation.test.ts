import { testRule } from "./rule-tables.ts";

const rows = (word: string) => `
  Quito   Quito  PROPN 4 nmod:poss
  ~'s     's     PART  1 case
  new     new    ADJ   4 amod
  law     law    NOUN  6 nsubj
  is      be     AUX   6 cop
  ${word} ${word} ADJ  0 root`;

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
  ],
  [
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
