import { testRule } from "./rule-tables.ts";

const rows = (noun: string) => `
  Lima    Lima   PROPN 2 nsubj
  denied  deny   VERB  0 root
  ${noun} ${noun.replace(/s$/u, "")} NOUN 2 obj
  by      by     ADP   5 case
  Quito   Quito  PROPN 3 nmod
  that    that   SCONJ 8 mark
  it      it     PRON  8 nsubj
  left    leave  VERB  3 acl`;
const said = (noun: string) => [
  {
    content: `${noun} by Quito that it left`,
    cue: "denied",
    speaker: "Lima",
    polarity: "negated" as const,
  },
];

testRule(
  "answered-act",
  [
    {
      text: "Lima denied accusations by Quito that it left",
      rows: rows("accusations"),
      said: said("accusations"),
      gives: ["ACCUSE allege ECU.GOV -> occurred"],
    },
    {
      text: "Lima denied accusations by Quito that Oslo left",
      rows: rows("accusations").replace("it      it     PRON ", "Oslo Oslo PROPN"),
      said: [
        {
          content: "accusations by Quito that Oslo left",
          cue: "denied",
          speaker: "Lima",
          polarity: "negated",
        },
      ],
      gives: ["ACCUSE allege ECU.GOV -> NOR.GOV occurred"],
    },
  ],
  [
    {
      text: "Lima denied attacks by Quito that it left",
      rows: rows("attacks"),
      said: said("attacks"),
      gives: ["ASSAULT ECU.GOV -> negated by s1"],
    },
  ],
);
