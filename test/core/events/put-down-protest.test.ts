import { testRule } from "./rule-tables.ts";

testRule(
  "put-down-protest",
  [
    {
      text: "police crushed protests",
      rows: `
        police   police  NOUN 2 nsubj
        crushed  crush   VERB 0 root _ VBD
        protests protest NOUN 2 obj`,
      gives: ["COERCE restrict ECU.COP -> ECU.CVL occurred"],
    },
  ],
  [
    {
      text: "police crushed the army",
      rows: `
        police  police NOUN 2 nsubj
        crushed crush  VERB 0 root _ VBD
        the     the    DET  4 det
        army    army   NOUN 2 obj`,
      gives: ["COERCE restrict ECU.COP -> PER.MIL occurred"],
    },
  ],
);
