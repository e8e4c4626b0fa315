import { testRule } from "./rule-tables.ts";

const attack = (who: string, whom: string) => `
  ${who}   NOUN 2 nsubj
  attacked attack VERB 0 root
  ${whom}  NOUN 2 obj`;

testRule(
  "relevant-actor",
  [{ text: "striker attacked keeper", rows: attack("striker striker", "keeper keeper"), gives: [] }],
  [
    {
      text: "rebels attacked keeper",
      rows: attack("rebels rebel", "keeper keeper"),
      gives: ["ASSAULT PER.REB -> -.- occurred"],
    },
    {
      text: "students rallied in Lima",
      rows: `
  students student NOUN  2 nsubj
  rallied  rally   VERB  0 root
  before   before  ADP   4 case
  Lima     Lima    PROPN 2 obl`,
      gives: ["PROTEST demo -> occurred"],
    },
  ],
);
