import { testRule } from "./rule-tables.ts";

testRule(
  "joint-exercise",
  [
    {
      text: "Lima and Oslo held an exercise",
      rows: `Lima     Lima     PROPN 4 nsubj
             and      and      CCONJ 3 cc
             Oslo     Oslo     PROPN 1 conj
             held     hold     VERB  0 root
             exercise exercise NOUN  4 obj`,
      gives: ["COOPERATE PER.GOV+NOR.GOV -> occurred"],
    },
    {
      text: "Lima held an exercise with Oslo",
      rows: `Lima     Lima     PROPN 2 nsubj
             held     hold     VERB  0 root
             exercise exercise NOUN  2 obj
             with     with     ADP   5 case
             Oslo     Oslo     PROPN 3 nmod`,
      gives: ["COOPERATE PER.GOV+NOR.GOV -> occurred"],
    },
  ],
  [
    {
      text: "Lima held an exercise",
      rows: `Lima     Lima     PROPN 2 nsubj
             held     hold     VERB  0 root
             exercise exercise NOUN  2 obj`,
      gives: ["MOBILIZE PER.GOV -> occurred"],
    },
  ],
);
