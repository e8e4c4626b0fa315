import { testRule } from "./rule-tables.ts";

testRule(
  "compound-noun",
  [
    {
      text: "Lima's attack helicopters",
      rows: `Lima        Lima       PROPN 4 nmod:poss
             ~'s         's         PART  1 case
             attack      attack     NOUN  4 compound
             helicopters helicopter NOUN  5 nsubj
             landed      land       VERB  0 root`,
      gives: [],
    },
  ],
  [
    {
      text: "Lima's bomb attack",
      rows: `Lima    Lima   PROPN 4 nmod:poss
             ~'s     's     PART  1 case
             bomb    bomb   NOUN  4 compound
             attack  attack NOUN  5 nsubj
             failed  lapse  VERB  0 root`,
      gives: ["ASSAULT PER.GOV -> occurred"],
    },
  ],
);
