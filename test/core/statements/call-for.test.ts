import { callFor } from "../../../src/core/statements/rules/call-for.ts";
import { testRule } from "./rule-table.ts";

testRule(callFor, {
  finds: [
    {
      rows: `
        Australia   Australia   PROPN 3 nmod:poss _ NNP
        ~'s         's          PART  1 case      _ POS
        request     request     NOUN  7 nsubj     _ NN
        for         for         ADP   6 case      _ IN
        his         his         PRON  6 nmod:poss _ PRP$
        extradition extradition NOUN  3 nmod      _ NN
        failed      fail        VERB  0 root      _ VBD
        ~.          .           PUNCT 7 punct     _ .
      `,
      reads: "Australia | request | for his extradition",
    },
  ],
  leavesAlone: [
    `
      A       a       DET   2 det   _ DT
      request request NOUN  5 nsubj _ NN
      for     for     ADP   4 case  _ IN
      help    help    NOUN  2 nmod  _ NN
      came    come    VERB  0 root  _ VBD
      ~.      .       PUNCT 5 punct _ .
    `,
    `
      Ford        Ford        PROPN 2 nsubj _ NNP
      signed      sign        VERB  0 root  _ VBD
      a           a           DET   4 det   _ DT
      declaration declaration NOUN  2 obj   _ NN
      on          on          ADP   6 case  _ IN
      Friday      Friday      PROPN 4 nmod  _ NNP
    `,
  ],
});
