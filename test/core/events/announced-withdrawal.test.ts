import { testRule } from "./rule-tables.ts";

testRule(
  "announced-withdrawal",
  [
    {
      text: "Lima announced the withdrawal of the army",
      rows: `Lima       Lima       PROPN 2 nsubj
             announced  announce   VERB  0 root
             the        the        DET   4 det
             withdrawal withdrawal NOUN  2 obj
             of         of         ADP   6 case
             army       army       NOUN  4 nmod`,
      gives: ["CONCEDE PER.MIL -> occurred"],
    },
    {
      text: "the army said it would withdraw",
      rows: `army     army     NOUN 2 nsubj
             said     say      VERB 0 root
             army     army     NOUN 5 nsubj
             would    would    AUX  5 aux
             withdraw withdraw VERB 2 ccomp`,
      said: [{ content: "army would withdraw", speaker: "army" }],
      gives: ["CONCEDE PER.MIL -> occurred"],
    },
  ],
  [
    {
      text: "the army withdrew",
      rows: `army     army     NOUN 2 nsubj
             withdrew withdraw VERB 0 root`,
      gives: ["RETREAT withdraw PER.MIL -> occurred"],
    },
    {
      text: "the army plans to withdraw",
      rows: `army     army     NOUN 2 nsubj
             plans    plan     VERB 0 root
             to       to       PART 4 mark
             withdraw withdraw VERB 2 xcomp`,
      gives: ["RETREAT withdraw PER.MIL -> future"],
    },
  ],
);
