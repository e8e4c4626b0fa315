import { calledSo } from "../../../src/core/statements/rules/called-so.ts";
import { testRule } from "./rule-table.ts";

testRule(calledSo, {
  finds: [
    {
      rows: `
        Minsk     Minsk    PROPN 2 nsubj _ NNP
        called    call     VERB  0 root  _ VBD
        the       the      DET   4 det   _ DT
        sanctions sanction NOUN  2 obj   _ NNS
        illegal   illegal  ADJ   2 xcomp _ JJ
        ~.        .        PUNCT 2 punct _ .
      `,
      reads: "Minsk | called | the sanctions illegal",
    },
    {
      rows: `
        Rome    Rome   PROPN 2 nsubj _ NNP
        called  call   VERB  0 root  _ VBD
        it      it     PRON  2 obj   _ PRP
        “       “      PUNCT 6 punct _ \`\`
        ~an     a      DET   6 det   _ DT
        outrage outrage NOUN 3 appos _ NN
        ~”      ”      PUNCT 6 punct _ ''
        and     and    CCONJ 9 cc    _ CC
        left    leave  VERB  2 conj  _ VBD
        ~.      .      PUNCT 2 punct _ .
      `,
      reads: "Rome | called | it “an outrage",
    },
    {
      rows: `
        Rome    Rome   PROPN 2 nsubj _ NNP
        called  call   VERB  0 root  _ VBD
        the     the    DET   4 det   _ DT
        deal    deal   NOUN  2 obj   _ NN
        a       a      DET   6 det   _ DT
        trap    trap   NOUN  2 obj   _ NN
        and     and    CCONJ 8 cc    _ CC
        left    leave  VERB  2 conj  _ VBD
        Kilis   Kilis  PROPN 8 obj   _ NNP
        ~.      .      PUNCT 2 punct _ .
      `,
      reads: "Rome | called | the deal a trap",
    },
    {
      rows: `
        Rome    Rome   PROPN 2 nsubj _ NNP
        called  call   VERB  0 root  _ VBD
        it      it     PRON  2 obj   _ PRP
        grave   grave  ADJ   2 xcomp _ JJ
        and     and    CCONJ 6 cc    _ CC
        accused accuse VERB  4 conj  _ VBN
        Lima    Lima   PROPN 6 obj   _ NNP
        ~.      .      PUNCT 2 punct _ .
      `,
      reads: "Rome | called | it grave",
    },
  ],
  leavesAlone: [
    `
      They   they  PRON  2 nsubj _ PRP
      live   live  VERB  0 root  _ VBP
      in     in    ADP   5 case  _ IN
      a      a     DET   5 det   _ DT
      town   town  NOUN  2 obl   _ NN
      called call  VERB  5 acl   _ VBN
      Kilis  Kilis PROPN 6 xcomp _ NNP
      ~.     .     PUNCT 2 punct _ .
    `,
  ],
});
