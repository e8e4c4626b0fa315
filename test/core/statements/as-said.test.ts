import { asSaid } from "../../../src/core/statements/rules/as-said.ts";
import { testRule } from "./rule-table.ts";

testRule(asSaid, {
  finds: [
    {
      rows: `
        As     as     SCONJ 4 mark  _ IN
        the    the    DET   3 det   _ DT
        envoy  envoy  NOUN  4 nsubj _ NN
        noted  note   VERB  9 advcl _ VBD
        ~,     ,      PUNCT 4 punct _ ,
        the    the    DET   7 det   _ DT
        treaty treaty NOUN  9 nsubj _ NN
        has    have   AUX   9 aux   _ VBZ
        lapsed lapse  VERB  0 root  _ VBN
        ~.     .      PUNCT 9 punct _ .
      `,
      reads: "the envoy | noted | the treaty has lapsed",
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
  ],
});
