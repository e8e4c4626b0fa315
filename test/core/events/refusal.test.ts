import { testRule } from "./rule-tables.ts";

const rows = `
  Lima    Lima PROPN 4 nsubj
  will    will AUX   4 aux
  not     not  PART  4 advmod
  move    move VERB  0 root`;

testRule(
  "refusal",
  [
    {
      text: "Lima says that it will not move",
      rows,
      said: [{ content: "Lima will not move", speaker: "Lima" }],
      gives: ["REJECT PER.GOV -> occurred"],
    },
    {
      text: "Lima says that it will not move with Quito",
      rows: `${rows}
        with  with  ADP   6 case
        Quito Quito PROPN 4 obl`,
      said: [{ content: "Lima will not move with Quito", speaker: "Lima" }],
      gives: ["REJECT PER.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Oslo says that Lima will not move",
      rows,
      said: [{ content: "Lima will not move", speaker: "Oslo" }],
      gives: [],
    },
  ],
);
