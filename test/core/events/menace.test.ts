import { testRule } from "./rule-tables.ts";

const will = (who: string, what: string, more = "soon soon ADV 3 advmod") => `
  ${who}  PROPN 3 nsubj
  will    will AUX 3 aux
  ${what} VERB 0 root
  ${more}`;

testRule(
  "menace",
  [
    {
      text: "Oslo says that it will retaliate",
      rows: will("Oslo Oslo", "retaliate retaliate"),
      said: [{ content: "Oslo will retaliate soon", speaker: "Oslo" }],
      gives: ["THREATEN NOR.GOV -> occurred"],
    },
    {
      text: "Oslo says that Quito will regret it",
      rows: will("Quito Quito", "regret regret"),
      said: [{ content: "Quito will regret soon", speaker: "Oslo" }],
      gives: ["THREATEN NOR.GOV -> ECU.GOV occurred"],
    },
    {
      text: "Oslo says that Quito will pay dearly",
      rows: will("Quito Quito", "pay pay", "dearly dearly ADV 3 advmod"),
      said: [{ content: "Quito will pay dearly", speaker: "Oslo" }],
      gives: ["THREATEN NOR.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Oslo says that Quito will retaliate",
      rows: will("Quito Quito", "retaliate retaliate"),
      said: [{ content: "Quito will retaliate soon", speaker: "Oslo" }],
      gives: [],
    },
    {
      text: "Oslo says that Quito will pay the fees",
      rows: will("Quito Quito", "pay pay", "fees fee NOUN 3 obj"),
      said: [{ content: "Quito will pay fees", speaker: "Oslo" }],
      gives: [],
    },
  ],
);
