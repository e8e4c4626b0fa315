import { confidentThat } from "../../../src/core/statements/rules/confident-that.ts";
import { testRule } from "./rule-table.ts";

testRule(confidentThat, {
  finds: [
    {
      rows: `
        The       the       DET   2 det          _ DT
        minister  minister  NOUN  4 nsubj        _ NN
        is        be        AUX   4 cop          _ VBZ
        confident confident ADJ   0 root         _ JJ
        that      that      SCONJ 8 mark         _ IN
        talks     talk      NOUN  8 nsubj        _ NNS
        will      will      AUX   8 aux          _ MD
        go        go        VERB  4 ccomp        _ VB
        on        on        ADP   8 compound:prt _ IN
        ~.        .         PUNCT 4 punct        _ .
      `,
      reads: "The minister | confident | talks will go on",
    },
  ],
  leavesAlone: [
    `
      It    it    PRON  3 expl         _ PRP
      is    be    AUX   3 cop          _ VBZ
      clear clear ADJ   0 root         _ JJ
      that  that  SCONJ 7 mark         _ IN
      talks talk  NOUN  7 nsubj        _ NNS
      will  will  AUX   7 aux          _ MD
      go    go    VERB  3 csubj        _ VB
      on    on    ADP   7 compound:prt _ IN
      ~.    .     PUNCT 3 punct        _ .
    `,
  ],
});
