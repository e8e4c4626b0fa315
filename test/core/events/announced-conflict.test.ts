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
    {
      text: "the envoy says that Oslo will attack",
      rows: rows.replaceAll("Lima", "Oslo"),
      said: [{ content: "Oslo will attack Quito", speaker: "envoy" }],
      gives: ["THREATEN violence NOR.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Lima orders an attack on Quito",
      rows: `Lima    Lima   PROPN 2 nsubj
             ordered order  VERB  0 root
             attack  attack NOUN  2 obj
             on      on     ADP   5 case
             Quito   Quito  PROPN 3 nmod`,
      said: [{ content: "attack on Quito", speaker: "Lima" }],
      gives: ["ASSAULT PER.GOV -> ECU.GOV future by s1"],
    },
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
