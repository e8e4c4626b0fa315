import { testRule } from "./rule-tables.ts";

const rows = (auxiliary: string) => `
  Oslo   Oslo  PROPN 4 nsubj
  ${auxiliary} AUX 4 aux
  not    not   PART  4 advmod
  meet   meet  VERB  0 root
  Lima   Lima  PROPN 4 obj`;

testRule(
  "refused-cooperation",
  [
    {
      text: "Oslo will not meet Lima",
      rows: rows("will will"),
      gives: ["REJECT meet NOR.GOV+PER.GOV -> occurred"],
    },
  ],
  [
    { text: "Oslo did not meet Lima", rows: rows("did do"), gives: [] },
    {
      text: "that Oslo will not meet Lima is possible",
      rows: `
        Oslo     Oslo     PROPN 4 nsubj
        will     will     AUX   4 aux
        not      not      PART  4 advmod
        meet     meet     VERB  7 csubj
        Lima     Lima     PROPN 4 obj
        is       be       AUX   7 cop
        possible possible ADJ   0 root`,
      gives: [],
    },
  ],
);
