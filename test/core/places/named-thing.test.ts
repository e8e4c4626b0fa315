import { namedThing } from "../../../src/core/places/rules/named-thing.ts";
import { testRefusing } from "./rule-tables.ts";

testRefusing(
  namedThing,
  [
    {
      rows: `
  the the DET 3 det
  Vienna Vienna PROPN 3 compound
  Convention convention PROPN 0 root`,
    },
    {
      rows: `
  the the DET 3 det
  Minsk Minsk PROPN 3 compound
  agreements agreement NOUN 0 root`,
    },
    {
      rows: `
  the the DET 4 det
  Helsinki Helsinki PROPN 4 compound
  Final final ADJ 4 amod
  Act act PROPN 0 root`,
    },
    {
      rows: `
  the the DET 3 det
  Marburg Marburg PROPN 3 compound
  virus virus NOUN 0 root`,
    },
    {
      rows: `
  US US PROPN 3 compound
  ~$ $ SYM 3 compound
  million million NUM 0 root`,
    },
  ],
  [
    [
      {
        rows: `
  the the DET 3 det
  Vienna Vienna PROPN 3 compound
  talks talk NOUN 0 root`,
      },
      ["Vienna"],
    ],
    [
      {
        rows: `
  in in ADP 3 case
  Vienna Vienna PROPN 3 compound
  news news NOUN 0 root`,
      },
      ["Vienna"],
    ],
  ],
);
