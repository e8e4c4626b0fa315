import { accordingTo } from "../../../src/core/statements/rules/according-to.ts";
import { testRule } from "./rule-table.ts";

testRule(accordingTo, {
  finds: [
    {
      rows: `
        Bishkek   Bishkek  PROPN 2  nsubj    _ NNP
        closed    close    VERB  0  root     _ VBD
        the       the      DET   4  det      _ DT
        crossings crossing NOUN  2  obj      _ NNS
        ~,        ,        PUNCT 10 punct    _ ,
        according accord   VERB  10 case     _ VBG
        to        to       ADP   6  fixed    _ IN
        the       the      DET   10 det      _ DT
        Kabar     Kabar    PROPN 10 compound _ NNP
        agency    agency   NOUN  2  obl      _ NN
        ~.        .        PUNCT 2  punct    _ .
      `,
      reads: "the Kabar agency | according to | Bishkek closed the crossings",
    },
  ],
  leavesAlone: [
    `
      Work      work   NOUN  2 nsubj        _ VB
      went      go     VERB  0 root         _ VBD
      on        on     ADP   2 compound:prt _ IN
      according accord VERB  6 case         _ VBG
      to        to     ADP   4 fixed        _ IN
      plan      plan   NOUN  2 obl          _ NN
      ~.        .      PUNCT 2 punct        _ .
    `,
  ],
});
