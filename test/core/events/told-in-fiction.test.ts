import { testRule } from "./rule-tables.ts";

const told = (verb: string, tense: string, act: string, teller = "novel") => `
  A       a     DET   2 det
  ${teller} ${teller} NOUN 3 nsubj
  ${verb} tell  VERB  0 root _ ${tense}
  of      of    ADP   5 case
  rebels  rebel NOUN  3 obl
  who     who   PRON  7 nsubj
  ${act} attack VERB  5 acl:relcl _ ${tense}
  Quito   Quito PROPN 7 obj`;

testRule(
  "told-in-fiction",
  [
    { text: "a novel tells of rebels who attack", rows: told("tells", "VBZ", "attack"), gives: [] },
    {
      text: "in the novel rebels attack",
      rows: `In     in     ADP   3 case
             the    the    DET   3 det
             novel  novel  NOUN  5 obl
             rebels rebel  NOUN  5 nsubj
             attack attack VERB  0 root _ VBP
             Quito  Quito  PROPN 5 obj`,
      gives: [],
    },
  ],
  [
    {
      text: "an envoy tells of rebels who attack",
      rows: told("tells", "VBZ", "attack", "envoy"),
      gives: ["ASSAULT PER.REB -> ECU.GOV occurred"],
    },
    {
      text: "a novel told of rebels who attacked",
      rows: told("told", "VBD", "attacked"),
      gives: ["ASSAULT PER.REB -> ECU.GOV occurred"],
    },
  ],
);
