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
  ],
  [
    {
      text: "Lima will expel police when Quito yields",
      rows: rows("when"),
      gives: ["SANCTION expel PER.GOV -> ECU.COP future"],
    },
  ],
);
