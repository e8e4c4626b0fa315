import { people } from "../../../src/core/places/rules/people.ts";
import { testRefusing } from "./rule-tables.ts";

testRefusing(
  people,
  [
    {
      rows: `
  Canadian Canadian ADJ 2 amod
  troops troop NOUN 0 root`,
    },
  ],
  [
    [
      {
        rows: `
  in in ADP 2 case
  Canada Canada PROPN 0 root`,
      },
      ["Canada"],
    ],
  ],
);
