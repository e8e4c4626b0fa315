import { testRule } from "./rule-tables.ts";

const pledged = (negation: string) => `
  Lima    Lima   PROPN 2 nsubj
  pledged pledge VERB  0 root
  ${negation}
  to      to     PART  5 mark
  attack  attack VERB  2 xcomp
  Quito   Quito  PROPN 5 obj`;

testRule(
  "pledged-restraint",
  [
    {
      text: "Lima pledged not to attack Quito",
      rows: pledged("not not PART 5 advmod"),
      gives: ["AGREE PER.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Lima pledged again to attack Quito",
      rows: pledged("again again ADV 2 advmod"),
      gives: ["THREATEN violence PER.GOV -> ECU.GOV occurred"],
    },
  ],
);
