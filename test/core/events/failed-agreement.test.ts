import { testRule } from "./rule-tables.ts";

testRule(
  "failed-agreement",
  [
    {
      text: "Lima and Quito failed to agree",
      rows: `Lima   Lima  PROPN 4 nsubj
             and    and   CCONJ 3 cc
             Quito  Quito PROPN 1 conj
             failed fail  VERB  0 root
             to     to    PART  6 mark
             agree  agree VERB  4 xcomp`,
      gives: ["REJECT PER.GOV+ECU.GOV -> occurred"],
    },
  ],
  [
    {
      text: "Lima and Quito did not agree",
      rows: `Lima  Lima  PROPN 6 nsubj
             and   and   CCONJ 3 cc
             Quito Quito PROPN 1 conj
             did   do    AUX   6 aux
             not   not   PART  6 advmod
             agree agree VERB  0 root`,
      gives: [],
    },
    {
      text: "Lima failed to help Quito",
      rows: `Lima   Lima  PROPN 2 nsubj
             failed fail  VERB  0 root
             to     to    PART  4 mark
             help   help  VERB  2 xcomp
             Quito  Quito PROPN 4 obj`,
      gives: [],
    },
  ],
);
