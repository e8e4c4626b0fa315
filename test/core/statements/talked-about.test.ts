import { talkedAbout } from "../../../src/core/statements/rules/talked-about.ts";
import { testRule } from "./rule-table.ts";

testRule(talkedAbout, {
  finds: [
    {
      rows: `
        A           a           DET   2 det   _ DT
        spokeswoman spokeswoman NOUN  3 nsubj _ NN
        appealed    appeal      VERB  0 root  _ VBN
        for         for         ADP   5 case  _ IN
        calm        calm        NOUN  3 obl   _ NN
        ~.          .           PUNCT 3 punct _ .
      `,
      reads: "A spokeswoman | appealed | for calm",
    },
  ],
  leavesAlone: [
    `
      The   the   DET   2 det          _ DT
      envoy envoy NOUN  3 nsubj        _ NN
      left  leave VERB  0 root         _ VBD
      that  that  DET   5 det          _ DT
      night night NOUN  3 obl:unmarked _ NN
      ~.    .     PUNCT 3 punct        _ .
    `,
    `
      They     they   PRON  2 nsubj _ PRP
      differed differ VERB  0 root  _ VBD
      on       on     ADP   4 case  _ IN
      Tuesday  Tuesday PROPN 2 obl  _ NNP
    `,
  ],
});
