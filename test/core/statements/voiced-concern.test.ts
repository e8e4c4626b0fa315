import { voicedConcern } from "../../../src/core/statements/rules/voiced-concern.ts";
import { testRule } from "./rule-table.ts";

testRule(voicedConcern, {
  finds: [
    {
      rows: `
        Berlin      Berlin      PROPN 2 nsubj _ NNP
        voiced      voice       VERB  0 root  _ VBD
        displeasure displeasure NOUN  2 obj   _ NN
        over        over        ADP   6 case  _ IN
        the         the         DET   6 det   _ DT
        arrests     arrest      NOUN  3 nmod  _ NNS
        ~.          .           PUNCT 2 punct _ .
      `,
      reads: "Berlin | voiced displeasure | over the arrests",
    },
  ],
  leavesAlone: [
    `
      Berlin      Berlin      PROPN 2 nsubj _ NNP
      voiced      voice       VERB  0 root  _ VBD
      displeasure displeasure NOUN  2 obj   _ NN
      ~.          .           PUNCT 2 punct _ .
    `,
  ],
});
