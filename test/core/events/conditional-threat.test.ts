import { testRule } from "./rule-tables.ts";

const rows = (conjunction: string) => `
  Lima    Lima    PROPN 3 nsubj
  will    will    AUX   3 aux
  expel   expel   VERB  0 root
  police  police  NOUN  3 obj
  ${conjunction} ${conjunction} SCONJ 7 mark
  Quito   Quito   PROPN 7 nsubj
  yields  yield   VERB  3 advcl`;

testRule(
  "conditional-threat",
  [
    {
      text: "Lima will expel police unless Quito yields",
      rows: rows("unless"),
      gives: ["THREATEN PER.GOV -> ECU.COP occurred"],
    },
    {
      text: "Lima agreed to withdraw unless Quito moves",
      rows: `Lima     Lima     PROPN 2 nsubj
             agreed   agree    VERB  0 root
             to       to       PART  4 mark
             withdraw withdraw VERB  2 xcomp
             unless   unless   SCONJ 7 mark
             Quito    Quito    PROPN 7 nsubj
             moves    move     VERB  4 advcl`,
      gives: ["THREATEN PER.GOV -> occurred"],
    },
  ],
  [
    {
      text: "Lima will expel police when Quito yields",
      rows: rows("when"),
      gives: ["SANCTION expel PER.GOV -> ECU.COP future"],
    },
  ],
);
