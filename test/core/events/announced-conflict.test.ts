import { testRule } from "./rule-tables.ts";

const rows = `
  Lima   Lima   PROPN 3 nsubj
  will   will   AUX   3 aux
  attack attack VERB  0 root
  Quito  Quito  PROPN 3 obj`;

testRule(
  "announced-conflict",
  [
    {
      text: "Lima says that it will attack",
      rows,
      said: [{ content: "Lima will attack Quito", speaker: "Lima" }],
      gives: ["THREATEN violence PER.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Oslo says that Lima will attack",
      rows,
      said: [{ content: "Lima will attack Quito", speaker: "Oslo" }],
      gives: ["ASSAULT PER.GOV -> ECU.GOV future by s1"],
    },
    {
      text: "Lima plans that it will attack",
      rows,
      said: [{ content: "Lima will attack Quito", speaker: "Lima", class: "intention" }],
      gives: ["ASSAULT PER.GOV -> ECU.GOV future by s1"],
    },
  ],
);
