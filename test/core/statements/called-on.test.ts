import { calledOn } from "../../../src/core/statements/rules/called-on.ts";
import { testRule } from "./rule-table.ts";

testRule(calledOn, {
  finds: [
    {
      rows: `
        She    she  PRON  2 nsubj _ PRP
        called call VERB  0 root  _ VBD
        on     on   ADP   5 case  _ IN
        both   both DET   5 det   _ DT
        sides  side NOUN  2 obl   _ NNS
        to     to   PART  7 mark  _ TO
        stop   stop VERB  2 advcl _ VB
        ~.     .    PUNCT 2 punct _ .
      `,
      reads: "She | called on | to stop",
    },
  ],
  leavesAlone: [
    `
      A           a           DET   2 det   _ DT
      spokeswoman spokeswoman NOUN  3 nsubj _ NN
      appealed    appeal      VERB  0 root  _ VBN
      for         for         ADP   5 case  _ IN
      calm        calm        NOUN  3 obl   _ NN
      ~.          .           PUNCT 3 punct _ .
    `,
  ],
});
