import { testRule } from "./rule-tables.ts";

testRule(
  "place-no-party",
  [
    {
      text: "the army withdrew from Quito",
      rows: `army     army     NOUN  2 nsubj
             withdrew withdraw VERB  0 root
             from     from     ADP   4 case
             Quito    Quito    PROPN 2 obl`,
      gives: ["RETREAT withdraw PER.MIL -> occurred"],
    },
    {
      text: "the army withdrew from the Peruvian sector",
      rows: `rebels   rebel    NOUN  2 nsubj
             withdrew withdraw VERB  0 root
             from     from     ADP   5 case
             Peruvian Peruvian ADJ   5 amod
             sector   sector   NOUN  2 obl`,
      gives: ["RETREAT withdraw PER.REB -> occurred"],
    },
  ],
  [
    {
      text: "the army attacked Quito",
      rows: `army     army   NOUN  2 nsubj
             attacked attack VERB  0 root
             Quito    Quito  PROPN 2 obj`,
      gives: ["ASSAULT PER.MIL -> ECU.GOV occurred"],
    },
    {
      text: "the army launched an attack at Quito",
      rows: `army     army   NOUN  2 nsubj
             launched launch VERB  0 root
             attack   attack NOUN  2 obj
             at       at     ADP  5 case
             Quito    Quito  PROPN 3 nmod`,
      gives: ["ASSAULT PER.MIL -> ECU.GOV occurred"],
    },
  ],
);
