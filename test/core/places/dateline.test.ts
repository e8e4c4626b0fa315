import { dateline } from "../../../src/core/places/rules/dateline.ts";
import { testTaking } from "./rule-tables.ts";

testTaking(
  dateline,
  [
    [
      {
        rows: `
  ASTANA Astana PROPN 0 root
  ~, , PUNCT 1 punct
  April April PROPN 1 appos`,
        dateline: "ASTANA",
      },
      ["ASTANA"],
    ],
  ],
  [
    {
      rows: `
  talks talk NOUN 0 root
  in in ADP 3 case
  Astana Astana PROPN 1 nmod`,
    },
  ],
);
