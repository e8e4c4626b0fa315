import { testRule } from "./rule-tables.ts";

const rows = `
  Quito    Quito  PROPN 2 nsubj
  denied   deny   VERB  0 root
  that     that   SCONJ 5 mark
  police   police NOUN  5 nsubj
  attacked attack VERB  2 ccomp
  rebels   rebel  NOUN  5 obj`;

testRule(
  "denied-claim",
  [
    {
      text: "Quito denied that police attacked rebels",
      rows,
      said: [{ content: "police attacked rebels", speaker: "Quito", polarity: "negated" }],
      gives: ["ASSAULT ECU.COP -> PER.REB negated by s1"],
    },
    {
      text: "Quito denied claims that police attacked rebels",
      rows: `
        Quito    Quito  PROPN 2 nsubj
        denied   deny   VERB  0 root
        claims   claim  NOUN  2 obj
        that     that   SCONJ 6 mark
        police   police NOUN  6 nsubj
        attacked attack VERB  3 acl
        rebels   rebel  NOUN  6 obj`,
      said: [
        { content: "claims that police attacked rebels", speaker: "Quito", polarity: "negated" },
        { content: "police attacked rebels", cue: "claims", within: "s1" },
      ],
      gives: ["ASSAULT ECU.COP -> PER.REB negated by s2 by s1"],
    },
  ],
  [
    {
      text: "Quito denied the rumour, accusing Lima",
      rows: `
        Quito    Quito  PROPN 2 nsubj
        denied   deny   VERB  0 root
        rumour   rumour NOUN  2 obj
        ~,       ,      PUNCT 5 punct
        accusing accuse VERB  3 acl _ VBG
        Lima     Lima   PROPN 5 obj`,
      said: [{ content: "rumour, accusing Lima", speaker: "Quito", polarity: "negated" }],
      gives: ["ACCUSE allege ECU.GOV -> PER.GOV occurred"],
    },
    {
      text: "Quito said that police attacked rebels",
      rows,
      said: [{ content: "police attacked rebels", speaker: "Quito" }],
      gives: ["ASSAULT ECU.COP -> PER.REB occurred by s1"],
    },
  ],
);
