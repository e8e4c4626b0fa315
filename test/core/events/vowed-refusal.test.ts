import { testRule } from "./rule-tables.ts";

const vowed = (negation: string) => `
  Lima      Lima      PROPN 2 nsubj
  vowed     vow       VERB  0 root
  ${negation}
  to        to        PART  5 mark
  cooperate cooperate VERB  2 xcomp
  with      with      ADP   7 case
  Quito     Quito     PROPN 5 obl`;

testRule(
  "vowed-refusal",
  [
    {
      text: "Lima vowed not to cooperate with Quito",
      rows: vowed("not not PART 5 advmod"),
      gives: ["REJECT PER.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Lima vowed again to cooperate with Quito",
      rows: vowed("again again ADV 2 advmod"),
      gives: ["AGREE PER.GOV -> ECU.GOV occurred"],
    },
  ],
);
