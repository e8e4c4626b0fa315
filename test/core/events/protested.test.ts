import { testRule } from "./rule-tables.ts";

testRule(
  "protested",
  [
    {
      text: "villagers rallied outside Quito's consulate",
      rows: `
        villagers villager  NOUN  2 nsubj
        rallied   rally     VERB  0 root
        outside   outside   ADP   6 case
        Quito     Quito     PROPN 6 nmod:poss
        ~'s       's        PART  4 case
        consulate consulate NOUN  2 obl`,
      gives: ["PROTEST demo PER.CVL -> ECU.GOV occurred"],
    },
    {
      text: "villagers rallied to urge Quito to go",
      rows: `
        villagers villager NOUN  2 nsubj
        rallied   rally    VERB  0 root
        to        to       PART  4 mark
        urge      urge     VERB  2 advcl
        Quito     Quito    PROPN 4 obj`,
      gives: ["PROTEST demo PER.CVL -> ECU.GOV occurred", "REQUEST PER.CVL -> ECU.GOV occurred"],
    },
    {
      text: "villagers rallied over a law",
      rows: `
        villagers villager NOUN 2 nsubj
        rallied   rally    VERB 0 root
        over      over     ADP  5 case
        a         a        DET  5 det
        law       law      NOUN 2 obl`,
      gives: ["PROTEST demo PER.CVL -> PER.GOV occurred"],
    },
    {
      text: "villagers rallied before the palace",
      rows: `
        villagers villager NOUN 2 nsubj
        rallied   rally    VERB 0 root
        before    before   ADP  5 case
        the       the      DET  5 det
        palace    palace   NOUN 2 obl`,
      gives: ["PROTEST demo PER.CVL -> PER.GOV occurred"],
    },
  ],
  [
    {
      text: "villagers rallied against rebels before the palace",
      rows: `
        villagers villager NOUN 2 nsubj
        rallied   rally    VERB 0 root
        against   against  ADP  4 case
        rebels    rebel    NOUN 2 obl
        before    before   ADP  7 case
        the       the      DET  7 det
        palace    palace   NOUN 2 obl`,
      gives: ["PROTEST demo PER.CVL -> PER.REB occurred"],
    },
    {
      text: "villagers rallied over a match",
      rows: `
        villagers villager NOUN 2 nsubj
        rallied   rally    VERB 0 root
        over      over     ADP  5 case
        a         a        DET  5 det
        match     match    NOUN 2 obl`,
      gives: ["PROTEST demo PER.CVL -> occurred"],
    },
  ],
);
