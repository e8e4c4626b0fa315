import { urgedTo } from "../../../src/core/statements/rules/urged-to.ts";
import { testRule } from "./rule-table.ts";

testRule(urgedTo, {
  finds: [
    {
      rows: `
        Russia Russia PROPN 2 nsubj _ NNP
        urged  urge   VERB  0 root  _ VBD
        Syria  Syria  PROPN 2 obj   _ NNP
        to     to     PART  5 mark  _ TO
        wait   wait   VERB  2 xcomp _ VB
        ~.     .      PUNCT 2 punct _ .
      `,
      reads: "Russia | urged | to wait",
    },
    {
      rows: `
        The    the    DET   2 det        _ DT
        troops troops NOUN  4 nsubj:pass _ NNS
        were   be     AUX   4 aux:pass   _ VBD
        told   tell   VERB  0 root       _ VBN
        to     to     PART  6 mark       _ TO
        leave  leave  VERB  4 xcomp      _ VB
        ~.     .      PUNCT 4 punct      _ .
      `,
      reads: "- | told | to leave",
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
