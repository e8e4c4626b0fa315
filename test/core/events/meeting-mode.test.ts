import { testRule } from "./rule-tables.ts";

testRule(
  "meeting-mode",
  [
    {
      text: "Lima, Quito and Oslo met",
      rows: `Lima  Lima  PROPN 6 nsubj
             ~,    ,     PUNCT 3 punct
             Quito Quito PROPN 1 conj
             and   and   CCONJ 5 cc
             Oslo  Oslo  PROPN 1 conj
             met   meet  VERB  0 root`,
      gives: ["CONSULT multilateral PER.GOV+ECU.GOV+NOR.GOV -> occurred"],
    },
  ],
  [
    {
      text: "Lima and Quito met",
      rows: `Lima  Lima  PROPN 4 nsubj
             and   and   CCONJ 3 cc
             Quito Quito PROPN 1 conj
             met   meet  VERB  0 root`,
      gives: ["CONSULT PER.GOV+ECU.GOV -> occurred"],
    },
  ],
);
