import { testRule } from "./rule-tables.ts";

const praise = `
  Lima    Lima   PROPN 2 nsubj
  praises praise VERB  0 root
  Quito   Quito  PROPN 2 obj`;

testRule(
  "own-act",
  [
    {
      text: "Lima says it praises Quito",
      rows: praise,
      said: [{ content: "Lima praises Quito", speaker: "Lima" }],
      gives: ["SUPPORT PER.GOV -> ECU.GOV occurred"],
    },
    {
      text: "The envoy of Oslo says that Oslo praises Quito: a state acts by the words of its officials",
      rows: `
  envoy   envoy  NOUN  2 nsubj
  says    say    VERB  0 root
  Oslo    Oslo   PROPN 4 nsubj
  praises praise VERB  2 ccomp
  Quito   Quito  PROPN 4 obj`,
      said: [{ content: "Oslo praises Quito", speaker: "envoy" }],
      gives: ["SUPPORT NOR.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Oslo says that Lima praises Quito",
      rows: praise,
      said: [{ content: "Lima praises Quito", speaker: "Oslo" }],
      gives: ["SUPPORT PER.GOV -> ECU.GOV occurred by s1"],
    },
    {
      text: "Lima says it attacked rebels",
      rows: `Lima     Lima   PROPN 2 nsubj
             attacked attack VERB  0 root
             rebels   rebel  NOUN  2 obj`,
      said: [{ content: "Lima attacked rebels", speaker: "Lima" }],
      gives: ["ASSAULT PER.GOV -> PER.REB occurred by s1"],
    },
  ],
);
