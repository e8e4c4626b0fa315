import { believedTo } from "../../../src/core/statements/rules/believed-to.ts";
import { testRule } from "./rule-table.ts";

testRule(believedTo, {
  finds: [
    {
      rows: `
        The      the     DET   2 det        _ DT
        general  general NOUN  4 nsubj:pass _ NN
        is       be      AUX   4 aux:pass   _ VBZ
        believed believe VERB  0 root       _ VBN
        to       to      PART  7 mark       _ TO
        have     have    AUX   7 aux        _ VB
        fled     flee    VERB  4 xcomp      _ VBN
        ~.       .       PUNCT 4 punct      _ .
      `,
      reads: "- | believed | The general // to have fled",
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
  ],
});
