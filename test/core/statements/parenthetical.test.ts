import { parenthetical } from "../../../src/core/statements/rules/parenthetical.ts";
import { testRule } from "./rule-table.ts";

testRule(parenthetical, {
  finds: [
    {
      rows: `
        The       the       DET   3 det       _ DT
        two       two       NUM   3 nummod    _ CD
        sides     side      NOUN  9 nsubj     _ NNS
        ~,        ,         PUNCT 6 punct     _ ,
        he        he        PRON  6 nsubj     _ PRP
        said      say       VERB  9 parataxis _ VBD
        ~,        ,         PUNCT 6 punct     _ ,
        generally generally ADV   9 advmod    _ RB
        agreed    agree     VERB  0 root      _ VBD
        ~.        .         PUNCT 9 punct     _ .
      `,
      reads: "he | said | The two sides // generally agreed",
    },
    {
      rows: `
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
      reads: "the army | said | Two men were killed",
    },
    {
      rows: `
        Talks   talk   NOUN  3 nsubj _ NNS
        had     have   AUX   3 aux   _ VBD
        resumed resume VERB  5 ccomp _ VBN
        ~,      ,      PUNCT 3 punct _ ,
        said    say    VERB  0 root  _ VBD
        Dong    Dong   PROPN 5 nsubj _ NNP
        Jun     Jun    PROPN 6 flat  _ NNP
        ~.      .      PUNCT 5 punct _ .
      `,
      reads: "Dong Jun | said | Talks had resumed",
    },
    {
      rows: `
        Women   woman   NOUN  3 nsubj     _ NNS
        “       “       PUNCT 3 punct     _ \`\`
        ~broke  break   VERB  0 root      _ VBD
        glass   glass   NOUN  3 obj       _ NN
        ~”      ”       PUNCT 3 punct     _ ''
        for     for     ADP   7 case      _ IN
        all     all     PRON  3 obl       _ DT
        ~,      ,       PUNCT 3 punct     _ ,
        she     she     PRON  10 nsubj    _ PRP
        said    say     VERB  3 parataxis _ VBD
        of      of      ADP   12 case     _ IN
        Clinton Clinton PROPN 10 obl      _ NNP
        ~.      .       PUNCT 3 punct     _ .
      `,
      reads: "she | said | Women “broke glass” for all",
    },
  ],
  leavesAlone: [
    // What the army denies is the charge, not what stands before the comma.
    `
      Lima    Lima   PROPN 2 nsubj     _ NNP
      accused accuse VERB  0 root      _ VBD
      Quito   Quito  PROPN 2 obj       _ NNP
      ~,      ,      PUNCT 6 punct     _ ,
      a       a      DET   6 det       _ DT
      charge  charge NOUN  9 nsubj     _ NN
      the     the    DET   8 det       _ DT
      army    army   NOUN  9 nsubj     _ NN
      denies  deny   VERB  2 parataxis _ VBZ
      ~.      .      PUNCT 2 punct     _ .
    `,
    // What a semicolon parts is told by the report, not by who answers it.
    `
      Lima      Lima    PROPN 2 nsubj _ NNP
      protested protest VERB  0 root  _ VBD
      ~;        ;       PUNCT 5 punct _ ,
      Quito     Quito   PROPN 5 nsubj _ NNP
      responded respond VERB  2 conj  _ VBD
      in        in      ADP   7 case  _ IN
      kind      kind    NOUN  5 obl   _ NN
      ~.        .       PUNCT 2 punct _ .
    `,
    `
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
    `
      The      the      DET   2 det   _ DT
      minister minister NOUN  3 nsubj _ NN
      said     say      VERB  0 root  _ VBD
      that     that     SCONJ 7 mark  _ IN
      talks    talk     NOUN  7 nsubj _ NNS
      had      have     AUX   7 aux   _ VBD
      resumed  resume   VERB  3 ccomp _ VBN
      ~.       .        PUNCT 3 punct _ .
    `,
  ],
});
