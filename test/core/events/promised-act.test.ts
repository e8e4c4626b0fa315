import { testRule } from "./rule-tables.ts";

/** Lima agreed to … */
const agreed = (infinitive: string) => `
  Lima   Lima  PROPN 2 nsubj
  agreed agree VERB  0 root
  to     to    PART  4 mark
  ${infinitive}`;

testRule(
  "promised-act",
  [
    {
      text: "Lima agreed to lift sanctions on Quito",
      rows: agreed(`lift lift VERB 2 xcomp
        sanctions sanction NOUN  4 obj
        on        on       ADP   7 case
        Quito     Quito    PROPN 5 nmod`),
      gives: ["CONCEDE PER.GOV -> ECU.GOV occurred"],
    },
    {
      text: "Lima agreed to withdraw",
      rows: agreed("withdraw withdraw VERB 2 xcomp"),
      gives: ["CONCEDE PER.GOV -> occurred"],
    },
  ],
  [
    {
      text: "Lima agreed to help Quito",
      rows: agreed(`help help VERB 2 xcomp
        Quito Quito PROPN 4 obj`),
      gives: ["AGREE PER.GOV -> occurred"],
    },
  ],
);
