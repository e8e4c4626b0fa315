import { promisedTo } from "../../../src/core/statements/rules/promised-to.ts";
import { testRule } from "./rule-table.ts";

testRule(promisedTo, {
  finds: [
    {
      rows: `
        Hamaundu Hamaundu PROPN 2 nsubj _ NNP
        refused  refuse   VERB  0 root  _ VBD
        to       to       PART  4 mark  _ TO
        concede  concede  VERB  2 xcomp _ VB
        ~.       .        PUNCT 2 punct _ .
      `,
      reads: "Hamaundu | refused | to concede",
    },
    {
      rows: `
        He      he     PRON  2 nsubj _ PRP
        refused refuse VERB  0 root  _ VBD
        to      to     PART  4 mark  _ TO
        concede concede VERB 2 xcomp _ VB
        ~,      ,      PUNCT 8 punct _ ,
        and     and    CCONJ 8 cc    _ CC
        riots   riot   NOUN  8 nsubj _ NNS
        broke   break  VERB  4 conj  _ VBD
        out     out    ADP   8 compound:prt _ RP
        ~.      .      PUNCT 2 punct _ .
      `,
      reads: "He | refused | to concede",
    },
  ],
  leavesAlone: [
    `
      He       he     PRON  3 nsubj:pass _ PRP
      is       be     AUX   3 aux:pass   _ VBZ
      expected expect VERB  0 root       _ VBN
      to       to     PART  5 mark       _ TO
      resign   resign VERB  3 xcomp      _ VB
      ~.       .      PUNCT 3 punct      _ .
    `,
    `
      Russia Russia PROPN 2 nsubj _ NNP
      urged  urge   VERB  0 root  _ VBD
      Syria  Syria  PROPN 2 obj   _ NNP
      to     to     PART  5 mark  _ TO
      wait   wait   VERB  2 xcomp _ VB
      ~.     .      PUNCT 2 punct _ .
    `,
  ],
});
