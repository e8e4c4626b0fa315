import { inverted } from "../../../src/core/statements/rules/inverted.ts";
import { testRule } from "./rule-table.ts";

testRule(inverted, {
  finds: [
    {
      rows: `
        Talks   talk   NOUN  3 nsubj _ NNS
        had     have   AUX   3 aux   _ VBD
        resumed resume VERB  5 ccomp _ VBN
        ~,      ,      PUNCT 3 punct _ ,
        said    say    VERB  0 root  _ VBD
        Dong    Dong   PROPN 5 nsubj _ NNP
        Jun     Jun    PROPN 6 flat  _ NNP
        ~.      .      PUNCT 5 punct _ .
      `,
      reads: "Dong Jun | said | Talks had resumed",
    },
  ],
  leavesAlone: [
    `
      The      the      DET   2 det   _ DT
      minister minister NOUN  3 nsubj _ NN
      said     say      VERB  0 root  _ VBD
      that     that     SCONJ 7 mark  _ IN
      talks    talk     NOUN  7 nsubj _ NNS
      had      have     AUX   7 aux   _ VBD
      resumed  resume   VERB  3 ccomp _ VBN
      ~.       .        PUNCT 3 punct _ .
    `,
  ],
});
