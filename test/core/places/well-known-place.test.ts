import { wellKnownPlace } from "../../../src/core/places/rules/well-known-place.ts";
import { testTaking } from "./rule-tables.ts";

testTaking(
  wellKnownPlace,
  [
    [
      {
        rows: `
  talks talk NOUN 0 root
  in in ADP 3 case
  Geneva Geneva PROPN 1 nmod`,
      },
      ["Geneva"],
    ],
    [
      {
        rows: `
  Russia Russia PROPN 3 nmod:poss
  ~'s 's PART 1 case
  army army NOUN 0 root`,
      },
      ["Russia"],
    ],
    [
      {
        rows: `
  the the DET 3 det
  Black black PROPN 3 compound
  Sea sea PROPN 0 root`,
      },
      ["Black Sea"],
    ],
    [
      {
        rows: `
  the the DET 2 det
  People people PROPN 0 root
  ~'s 's PART 2 case
  Republic republic PROPN 2 appos
  of of ADP 6 case
  China China PROPN 4 nmod`,
      },
      ["People's Republic of China"],
    ],
  ],
  [
    {
      rows: `
  Reading read VERB 0 root
  the the DET 3 det
  report report NOUN 1 obj`,
    },
    {
      rows: `
  near near ADP 2 case
  Izium Izium NOUN 0 root`,
    },
    {
      rows: `
  the the DET 3 det
  Independence Independence PROPN 3 compound
  anniversary anniversary NOUN 0 root`,
    },
    {
      rows: `
  at at ADP 3 case
  noon noon NOUN 3 compound
  EST EST PROPN 0 root`,
    },
    {
      rows: `
  Miss miss PROPN 0 root
  Smith Smith PROPN 1 flat`,
    },
    {
      rows: `
  asked ask VERB 0 root
  us we PRON 1 obj`,
    },
  ],
);
