import { testRule } from "./rule-tables.ts";

const deployed = (who: string) => `
  The      the    DET  2 det
  ${who}          NOUN 4 nsubj:pass
  were     be     AUX  4 aux:pass
  deployed deploy VERB 0 root _ VBN`;

testRule(
  "moved-troops",
  [
    {
      text: "the army was deployed",
      rows: deployed("army army"),
      gives: ["MOBILIZE PER.MIL -> occurred"],
    },
  ],
  [
    {
      text: "the army was deployed by Lima",
      rows: `${deployed("army army")}
        by   by   ADP   6 case
        Lima Lima PROPN 4 obl:agent`,
      gives: ["MOBILIZE PER.GOV -> occurred"],
    },
    {
      text: "the editors were deployed",
      rows: deployed("editors editor"),
      gives: ["MOBILIZE -> occurred"],
    },
  ],
);
