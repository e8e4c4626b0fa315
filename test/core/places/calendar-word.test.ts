import { calendarWord } from "../../../src/core/places/rules/calendar-word.ts";
import { testRefusing } from "./rule-tables.ts";

testRefusing(
  calendarWord,
  [
    {
      rows: `
  in in ADP 2 case
  August August PROPN 0 root`,
    },
    {
      rows: `
  since since ADP 2 case
  March March PROPN 0 root`,
    },
  ],
  [
    [
      {
        rows: `
  the the DET 2 det
  town town NOUN 0 root
  of of ADP 4 case
  March March PROPN 2 nmod`,
        names: { March: "LOC" },
      },
      ["March"],
    ],
  ],
);
