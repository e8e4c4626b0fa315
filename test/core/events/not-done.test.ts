import { testRule } from "./rule-tables.ts";

const rows = `
  Oslo   Oslo  PROPN 4 nsubj
  did    do    AUX   4 aux
  not    not   PART  4 advmod
  attack attack VERB 0 root
  Lima   Lima  PROPN 4 obj`;

testRule(
  "not-done",
  [{ text: "Oslo did not attack Lima", rows, gives: [] }],
  [
    {
      text: "Quito says that Oslo did not attack Lima",
      rows,
      said: [{ content: "Oslo did not attack Lima", speaker: "Quito" }],
      gives: ["ASSAULT NOR.GOV -> PER.GOV negated by s1"],
    },
  ],
);
