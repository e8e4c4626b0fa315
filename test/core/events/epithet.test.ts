import { testRule } from "./rule-tables.ts";

testRule(
  "epithet",
  [
    {
      text: "besieged rebels fled",
      rows: `besieged besiege VERB 2 amod _ VBN
             rebels   rebel   NOUN 3 nsubj
             fled     flee    VERB 0 root`,
      gives: [],
    },
  ],
  [
    {
      text: "rebels besieged by the army fled",
      rows: `rebels   rebel   NOUN 5 nsubj
             besieged besiege VERB 1 acl _ VBN
             by       by      ADP  4 case
             army     army    NOUN 2 obl:agent
             fled     flee    VERB 0 root`,
      gives: ["COERCE restrict PER.MIL -> PER.REB occurred"],
    },
  ],
);
