import { testRule } from "./rule-tables.ts";

testRule(
  "own-camp",
  [
    {
      text: "Lima threatened its army and Quito",
      rows: `
  Lima       Lima     PROPN 2 nsubj
  threatened threaten VERB  0 root
  army       army     NOUN  2 obj
  and        and      CCONJ 5 cc
  Quito      Quito    PROPN 3 conj`,
      gives: ["THREATEN PER.GOV -> ECU.GOV occurred"],
    },
    {
      text: "Lima threatened the army",
      rows: `
  Lima       Lima     PROPN 2 nsubj
  threatened threaten VERB  0 root
  army       army     NOUN  2 obj`,
      gives: ["THREATEN PER.GOV -> occurred"],
    },
  ],
  [
    {
      text: "Lima threatened the villagers, who are no part of it",
      rows: `
  Lima       Lima     PROPN 2 nsubj
  threatened threaten VERB  0 root
  villagers  villager NOUN  2 obj`,
      gives: ["THREATEN PER.GOV -> PER.CVL occurred"],
    },
    {
      text: "rebels threatened Lima",
      rows: `
  rebels     rebel    NOUN  2 nsubj
  threatened threaten VERB  0 root
  Lima       Lima     PROPN 2 obj`,
      gives: ["THREATEN PER.REB -> PER.GOV occurred"],
    },
  ],
);
