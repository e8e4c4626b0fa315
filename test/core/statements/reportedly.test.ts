import { reportedly } from "../../../src/core/statements/rules/reportedly.ts";
import { testRule } from "./rule-table.ts";

testRule(reportedly, {
  finds: [
    {
      rows: `
        The        the        DET   2 det    _ DT
        navy       navy       NOUN  4 nsubj  _ NN
        reportedly reportedly ADV   4 advmod _ RB
        saved      save       VERB  0 root   _ VBD
        two        two        NUM   6 nummod _ CD
        men        man        NOUN  4 obj    _ NNS
        ~.         .          PUNCT 4 punct  _ .
      `,
      reads: "- | reportedly | The navy // saved two men",
    },
  ],
  leavesAlone: [
    `
      The     the     DET   2 det    _ DT
      navy    navy    NOUN  4 nsubj  _ NN
      quickly quickly ADV   4 advmod _ RB
      saved   save    VERB  0 root   _ VBD
      two     two     NUM   6 nummod _ CD
      men     man     NOUN  4 obj    _ NNS
      ~.      .       PUNCT 4 punct  _ .
    `,
  ],
});
