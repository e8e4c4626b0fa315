import { testRule } from "./rule-tables.ts";

const failed = (aux: string) => `
  Quito   Quito   PROPN 3 nsubj
  ${aux}  AUX 3 aux
  failed  fail    VERB  0 root
  them    they    PRON  3 obj`;

testRule(
  "blame",
  [
    {
      text: "Oslo says that Quito has failed them",
      rows: failed("has have"),
      said: [{ content: "Quito has failed them", speaker: "Oslo" }],
      gives: ["ACCUSE disapprove NOR.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Oslo says that Quito could fail them",
      rows: failed("could could"),
      said: [{ content: "Quito could failed them", speaker: "Oslo" }],
      gives: [],
    },
    {
      text: "Quito says that it has failed them",
      rows: failed("has have"),
      said: [{ content: "Quito has failed them", speaker: "Quito" }],
      gives: [],
    },
  ],
);
