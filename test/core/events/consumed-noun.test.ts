import { testRule } from "./rule-tables.ts";

testRule(
  "consumed-noun",
  [
    {
      text: "Lima launched an air strike on Quito",
      rows: `Lima     Lima   PROPN 2 nsubj
             launched launch VERB  0 root
             an       a      DET   5 det
             air      air    NOUN  5 compound
             strike   strike NOUN  2 obj
             on       on     ADP   7 case
             Quito    Quito  PROPN 5 nmod`,
      gives: ["ASSAULT aerial PER.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Oslo condemned the attack on Quito by rebels",
      rows: `Oslo      Oslo    PROPN 2 nsubj
             condemned condemn VERB  0 root
             the       the     DET   4 det
             attack    attack  NOUN  2 obj
             on        on      ADP   6 case
             Quito     Quito   PROPN 4 nmod
             by        by      ADP   8 case
             rebels    rebel   NOUN  4 nmod`,
      gives: ["ACCUSE disapprove NOR.GOV -> PER.REB occurred", "ASSAULT PER.REB -> ECU.GOV occurred"],
    },
  ],
);
