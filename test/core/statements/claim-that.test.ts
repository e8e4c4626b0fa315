import { claimThat } from "../../../src/core/statements/rules/claim-that.ts";
import { testRule } from "./rule-table.ts";

testRule(claimThat, {
  finds: [
    {
      rows: `
        Trump  Trump PROPN 3 nmod:poss  _ NNP
        ~'s    's    PART  1 case       _ POS
        claim  claim NOUN  9 nsubj      _ NN
        that   that  SCONJ 8 mark       _ IN
        the    the   DET   6 det        _ DT
        group  group NOUN  8 nsubj:pass _ NN
        was    be    AUX   8 aux:pass   _ VBD
        beaten beat  VERB  3 acl        _ VBN
        drew   draw  VERB  0 root       _ VBD
        doubts doubt NOUN  9 obj        _ NNS
        ~.     .     PUNCT 9 punct      _ .
      `,
      reads: "Trump | claim | the group was beaten",
    },
    {
      // Who denies claims did not make them, and an adjective may name who did.
      rows: `
        Lima   Lima  PROPN 2 nsubj _ NNP
        denied deny  VERB  0 root  _ VBD
        claims claim NOUN  2 obj   _ NNS
        that   that  SCONJ 6 mark  _ IN
        it     it    PRON  6 nsubj _ PRP
        left   leave VERB  3 acl   _ VBD
        ~.     .     PUNCT 2 punct _ .
      `,
      reads: "- | claims | it left",
    },
    {
      rows: `
        Lima   Lima  PROPN 2 nsubj _ NNP
        denied deny  VERB  0 root  _ VBD
        Greek  Greek ADJ   4 amod  _ JJ
        claims claim NOUN  2 obj   _ NNS
        that   that  SCONJ 7 mark  _ IN
        it     it    PRON  7 nsubj _ PRP
        left   leave VERB  4 acl   _ VBD
        ~.     .     PUNCT 2 punct _ .
      `,
      reads: "Greek | claims | it left",
    },
  ],
  leavesAlone: [
    `
      It    it    PRON  4 nsubj _ PRP
      is    be    AUX   4 cop   _ VBZ
      a     a     DET   4 det   _ DT
      claim claim NOUN  0 root  _ NN
      to    to    ADP   6 case  _ IN
      fame  fame  NOUN  4 nmod  _ NN
      ~.    .     PUNCT 4 punct _ .
    `,
  ],
});
