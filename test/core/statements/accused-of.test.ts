import { accusedOf } from "../../../src/core/statements/rules/accused-of.ts";
import { testRule } from "./rule-table.ts";

testRule(accusedOf, {
  finds: [
    {
      rows: `
        Croatia Croatia PROPN 2 nsubj _ NNP
        accused accuse  VERB  0 root  _ VBD
        Serbia  Serbia  PROPN 2 obj   _ NNP
        of      of      SCONJ 5 mark  _ IN
        spying  spy     VERB  2 advcl _ VBG
        ~.      .       PUNCT 2 punct _ .
      `,
      reads: "Croatia | accused | of spying",
    },
    {
      rows: `
        Ankara Ankara PROPN 2 nsubj _ NNP
        sees   see    VERB  0 root  _ VBZ
        them   they   PRON  2 obj   _ PRP
        as     as     ADP   6 case  _ IN
        a      a      DET   6 det   _ DT
        threat threat NOUN  2 obl   _ NN
        ~.     .      PUNCT 2 punct _ .
      `,
      reads: "Ankara | sees | them as a threat",
    },
  ],
  leavesAlone: [
    `
      Amnesty  Amnesty PROPN 2 nsubj     _ NNP
      demanded demand  VERB  0 root      _ VBD
      their    their   PRON  4 nmod:poss _ PRP$
      release  release NOUN  2 obj       _ NN
      ~.       .       PUNCT 2 punct     _ .
    `,
  ],
});
