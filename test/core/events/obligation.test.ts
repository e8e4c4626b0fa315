import { testRule } from "./rule-tables.ts";

const rows = (auxiliary: string) => `
  Quito   Quito PROPN 3 nsubj
  ${auxiliary} ${auxiliary} AUX 3 aux
  move    move  VERB  0 root`;

testRule(
  "obligation",
  [
    {
      text: "Oslo says that Quito must move",
      rows: rows("must"),
      said: [{ content: "Quito must move", speaker: "Oslo" }],
      gives: ["REQUEST NOR.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Quito says that Quito must move",
      rows: rows("must"),
      said: [{ content: "Quito must move", speaker: "Quito" }],
      gives: [],
    },
    {
      text: "Oslo says that it will wait, should Quito move",
      rows: `
        it     it     PRON  3 nsubj
        will   will   AUX   3 aux
        wait   wait   VERB  0 root
        should should AUX   6 aux
        Quito  Quito  PROPN 6 nsubj
        move   move   VERB  3 advcl`,
      said: [{ content: "it will wait should Quito move", speaker: "Oslo" }],
      gives: [],
    },
    {
      text: "Oslo says how Quito must move",
      rows: `
        how   how   ADV   4 advmod _ WRB
        Quito Quito PROPN 4 nsubj
        must  must  AUX   4 aux
        move  move  VERB  0 root`,
      said: [{ content: "how Quito must move", speaker: "Oslo" }],
      gives: [],
    },
    {
      text: "Oslo says that Quito may move",
      rows: rows("may"),
      said: [{ content: "Quito may move", speaker: "Oslo" }],
      gives: [],
    },
  ],
);
