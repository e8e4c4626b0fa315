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
  ],
);
