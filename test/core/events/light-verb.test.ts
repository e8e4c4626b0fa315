import { testRule } from "./rule-tables.ts";

testRule(
  "light-verb",
  [
    {
      text: "Lima began talks with Quito",
      rows: `Lima   Lima  PROPN 2 nsubj
             began  begin VERB  0 root
             talks  talk  NOUN  2 obj
             with   with  ADP   5 case
             Quito  Quito PROPN 3 nmod`,
      gives: ["CONSULT PER.GOV+ECU.GOV -> occurred"],
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
