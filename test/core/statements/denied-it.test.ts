import { deniedIt } from "../../../src/core/statements/rules/denied-it.ts";
import { testRule } from "./rule-table.ts";

testRule(deniedIt, {
  finds: [
    {
      rows: `
        Amnesty  Amnesty PROPN 2 nsubj     _ NNP
        demanded demand  VERB  0 root      _ VBD
        their    their   PRON  4 nmod:poss _ PRP$
        release  release NOUN  2 obj       _ NN
        ~.       .       PUNCT 2 punct     _ .
      `,
      reads: "Amnesty | demanded | their release",
    },
  ],
  leavesAlone: [
    `
      He         he        PRON  4 nsubj:pass _ PRP
      was        be        AUX   4 aux:pass   _ VBD
      not        not       PART  4 advmod     _ RB
      authorized authorize VERB  0 root       _ VBN
      to         to        PART  6 mark       _ TO
      discuss    discuss   VERB  4 advcl      _ VB
      the        the       DET   8 det        _ DT
      matter     matter    NOUN  6 obj        _ NN
      ~.         .         PUNCT 4 punct      _ .
    `,
    `
      The     the     DET   2 det   _ DT
      year    year    NOUN  3 nsubj _ NN
      saw     see     VERB  0 root  _ VBD
      a       a       DET   5 det   _ DT
      release release NOUN  3 obj   _ NN
      ~.      .       PUNCT 3 punct _ .
    `,
    `
      The    the    DET   2 det        _ DT
      troops troops NOUN  4 nsubj:pass _ NNS
      were   be     AUX   4 aux:pass   _ VBD
      told   tell   VERB  0 root       _ VBN
      to     to     PART  6 mark       _ TO
      leave  leave  VERB  4 xcomp      _ VB
      ~.     .      PUNCT 4 punct      _ .
    `,
  ],
});
