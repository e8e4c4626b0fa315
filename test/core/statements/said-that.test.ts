import { saidThat } from "../../../src/core/statements/rules/said-that.ts";
import { testRule } from "./rule-table.ts";

testRule(saidThat, {
  finds: [
    {
      rows: `
        The      the      DET   2 det   _ DT
        minister minister NOUN  3 nsubj _ NN
        said     say      VERB  0 root  _ VBD
        that     that     SCONJ 7 mark  _ IN
        talks    talk     NOUN  7 nsubj _ NNS
        had      have     AUX   7 aux   _ VBD
        resumed  resume   VERB  3 ccomp _ VBN
        ~.       .        PUNCT 3 punct _ .
      `,
      reads: "The minister | said | talks had resumed",
    },
    {
      rows: `
        He     he     PRON  3 nsubj:pass _ PRP
        was    be     AUX   3 aux:pass   _ VBD
        told   tell   VERB  0 root       _ VBN
        by     by     ADP   5 case       _ IN
        Kovac  Kovac  PROPN 3 obl:agent  _ NNP
        that   that   SCONJ 9 mark       _ IN
        rebels rebel  NOUN  9 nsubj      _ NNS
        were   be     AUX   9 cop        _ VBD
        ready  ready  ADJ   3 csubj:pass _ JJ
        ~.     .      PUNCT 3 punct      _ .
      `,
      reads: "Kovac | told | rebels were ready",
    },
    {
      rows: `
        He         he         PRON  2  nsubj      _ PRP
        claimed    claim      VERB  0  root       _ VBD
        that       that       SCONJ 6  mark       _ IN
        he         he         PRON  6  nsubj:pass _ PRP
        was        be         AUX   6  aux:pass   _ VBD
        tortured   torture    VERB  2  ccomp      _ VBN
        ~,         ,          PUNCT 9  punct      _ ,
        a          a          DET   9  det        _ DT
        charge     charge     NOUN  6  appos      _ NN
        guards     guard      NOUN  11 nsubj      _ NNS
        deny       deny       VERB  9  acl:relcl  _ VBP
        ~.         .          PUNCT 2  punct      _ .
      `,
      reads: "He | claimed | he was tortured",
    },
    {
      rows: `
        Riga    Riga     PROPN 2  nsubj _ NNP
        said    say      VERB  0  root  _ VBD
        it      it       PRON  4  nsubj _ PRP
        waited  wait     VERB  2  ccomp _ VBD
        ~,      ,        PUNCT 8  punct _ ,
        while   while    SCONJ 8  mark  _ IN
        Oslo    Oslo     PROPN 8  nsubj _ NNP
        offered offer    VERB  4  advcl _ VBD
        help    help     NOUN  8  obj   _ NN
        ~.      .        PUNCT 2  punct _ .
      `,
      reads: "Riga | said | it waited",
    },
    {
      rows: `
        In     in     ADP   2 case  _ IN
        Riyadh Riyadh PROPN 5 obl   _ NNP
        ~,     ,      PUNCT 2 punct _ ,
        he     he     PRON  5 nsubj _ PRP
        said   say    VERB  0 root  _ VBD
        talks  talk   NOUN  8 nsubj _ NNS
        had    have   AUX   8 aux   _ VBD
        failed fail   VERB  5 ccomp _ VBN
        ~.     .      PUNCT 5 punct _ .
      `,
      reads: "he | said | talks had failed",
    },
    {
      rows: `
        Papers  paper   NOUN  2 nsubj _ NNS
        claim   claim   VERB  0 root  _ VBP
        the     the     DET   4 det   _ DT
        refusal refusal NOUN  2 obj   _ NN
        is      be      AUX   7 cop   _ VBZ
        a       a       DET   7 det   _ DT
        crime   crime   NOUN  2 ccomp _ NN
        ~.      .       PUNCT 2 punct _ .
      `,
      reads: "Papers | claim | the refusal is a crime",
    },
    {
      rows: `
        He    he    PRON  2 nsubj _ PRP
        wrote write VERB  0 root  _ VBD
        in    in    ADP   4 case  _ IN
        March March PROPN 2 obl   _ NNP
        that  that  PRON  7 obj   _ WDT
        he    he    PRON  7 nsubj _ PRP
        plans plan  VERB  4 acl:relcl _ VBZ
        talks talk  NOUN  7 obj   _ NNS
        ~.    .     PUNCT 2 punct _ .
      `,
      reads: "He | wrote | he plans talks",
    },
    {
      rows: `
        She     she     PRON  2 nsubj _ PRP
        asked   ask     VERB  0 root  _ VBD
        whether whether SCONJ 2 advmod _ IN
        waiting wait    VERB  6 csubj _ VBG
        was     be      AUX   6 cop   _ VBD
        wise    wise    ADJ   2 ccomp _ JJ
        ~.      .       PUNCT 2 punct _ .
      `,
      reads: "She | asked | whether waiting was wise",
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
    `
      Two    two  NUM   2 nummod     _ CD
      men    man  NOUN  4 nsubj:pass _ NNS
      were   be   AUX   4 aux:pass   _ VBD
      killed kill VERB  8 ccomp      _ VBN
      ~,     ,    PUNCT 4 punct      _ ,
      the    the  DET   7 det        _ DT
      army   army NOUN  8 nsubj      _ NN
      said   say  VERB  0 root       _ VBD
      ~.     .    PUNCT 8 punct      _ .
    `,
  ],
});
