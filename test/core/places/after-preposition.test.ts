import { afterPreposition } from "../../../src/core/places/rules/after-preposition.ts";
import { testTaking } from "./rule-tables.ts";

testTaking(
  afterPreposition,
  [
    [
      {
        rows: `
  fighting fight NOUN 0 root
  near near ADP 3 case
  Izium Izium PROPN 1 nmod`,
      },
      ["Izium"],
    ],
  ],
  [
    {
      rows: `
  the the DET 2 det
  mayor mayor NOUN 0 root
  of of ADP 4 case
  Izium Izium PROPN 2 nmod`,
    },
    {
      rows: `
  near near ADP 2 case
  Izium Izium PROPN 0 root`,
      names: { Izium: "PER" },
    },
    {
      rows: `
  the the DET 2 det
  aims aim NOUN 0 root
  of of ADP 4 case
  Qqaz Qqaz PROPN 2 nmod`,
    },
    {
      rows: `
  in in ADP 3 case
  Virden Virden PROPN 3 compound
  Church church PROPN 0 root`,
    },
  ],
);
