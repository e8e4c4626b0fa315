import { testRule } from "./rule-tables.ts";

const passive = (verb: string) => `
  editors editor NOUN 3 nsubj:pass
  were    be     AUX  3 aux:pass
  ${verb} VERB 0 root _ VBN`;

testRule(
  "unnamed-agent",
  [
    {
      text: "editors were arrested",
      rows: passive("arrested arrest"),
      gives: ["COERCE arrest ECU.COP -> ECU.JRN occurred"],
    },
    {
      text: "editors were charged",
      rows: passive("charged charge"),
      gives: ["ACCUSE allege ECU.JUD -> ECU.JRN occurred"],
    },
    {
      text: "editors were killed",
      rows: passive("killed kill"),
      gives: ["ASSAULT -.UNK -> ECU.JRN occurred"],
    },
  ],
  [{ text: "editors were condemned", rows: passive("condemned condemn"), gives: [] }],
);
