import { quotedAs } from "../../../src/core/statements/rules/quoted-as.ts";
import { testRule } from "./rule-table.ts";

testRule(quotedAs, {
  finds: [
    {
      rows: `
        Reuters Reuters PROPN 2 nsubj _ NNP
        quoted  quote   VERB  0 root  _ VBD
        him     he      PRON  2 obj   _ PRP
        as      as      SCONJ 5 mark  _ IN
        saying  say     VERB  2 advcl _ VBG
        talks   talk    NOUN  8 nsubj _ NNS
        had     have    AUX   8 aux   _ VBD
        failed  fail    VERB  5 ccomp _ VBN
        ~.      .       PUNCT 2 punct _ .
      `,
      reads: "him | saying | talks had failed",
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
