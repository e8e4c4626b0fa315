import { deniedDoing } from "../../../src/core/statements/rules/denied-doing.ts";
import { testRule } from "./rule-table.ts";

testRule(deniedDoing, {
  finds: [
    {
      rows: `
        The    the    DET   2 det   _ DT
        police police NOUN  3 nsubj _ NN
        denied deny   VERB  0 root  _ VBN
        using  use    VERB  3 xcomp _ VBG
        live   live   ADJ   6 amod  _ JJ
        rounds round  NOUN  4 obj   _ NNS
        ~.     .      PUNCT 3 punct _ .
      `,
      reads: "The police | denied | using live rounds",
    },
  ],
  leavesAlone: [
    `
      Hamaundu Hamaundu PROPN 2 nsubj _ NNP
      refused  refuse   VERB  0 root  _ VBD
      to       to       PART  4 mark  _ TO
      concede  concede  VERB  2 xcomp _ VB
      ~.       .        PUNCT 2 punct _ .
    `,
  ],
});
