import { taggedPlace } from "../../../src/core/places/rules/tagged-place.ts";
import { testTaking } from "./rule-tables.ts";

testTaking(
  taggedPlace,
  [
    [
      {
        rows: `
  near near ADP 2 case
  Izium Izium PROPN 0 root`,
        names: { Izium: "LOC" },
      },
      ["Izium"],
    ],
    [
      {
        rows: `
  in in ADP 4 case
  Rural rural ADJ 4 amod
  Coastal coastal ADJ 4 amod
  Queensland Queensland PROPN 0 root`,
        names: { "Rural Coastal Queensland": "LOC" },
      },
      ["Queensland"],
    ],
    [
      {
        rows: `
  shelled shell VERB 0 root
  Qqaz Qqaz PROPN 1 obj`,
        names: { Qqaz: "LOC" },
      },
      ["Qqaz"],
    ],
  ],
  [
    {
      rows: `
  Qqaz Qqaz PROPN 2 nsubj
  agreed agree VERB 0 root`,
      names: { Qqaz: "LOC" },
    },
    {
      rows: `
  near near ADP 2 case
  Izium Izium PROPN 0 root`,
      names: { Izium: "PER" },
    },
    {
      rows: `
  near near ADP 2 case
  Izium Izium PROPN 0 root`,
    },
  ],
);
