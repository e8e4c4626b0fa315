import { personName } from "../../../src/core/places/rules/person-name.ts";
import { testRefusing } from "./rule-tables.ts";

testRefusing(
  personName,
  [
    {
      rows: `
  Michael Michael PROPN 0 root
  Jordan Jordan PROPN 1 flat`,
      names: { "Michael Jordan": "PER" },
    },
    {
      rows: `
  Vladimir Vladimir PROPN 0 root
  Putin Putin PROPN 1 flat`,
    },
    {
      rows: `
  near near ADP 2 case
  Virden Virden PROPN 0 root`,
      names: { Virden: "PER" },
    },
  ],
  [
    [
      {
        rows: `
  the the DET 3 det
  US US PROPN 3 compound
  President president PROPN 0 root
  Biden Biden PROPN 3 flat`,
        names: { "US President Biden": "PER" },
      },
      ["US"],
    ],
    [
      {
        rows: `
  the the DET 2 det
  city city NOUN 0 root
  of of ADP 4 case
  Shiraz Shiraz PROPN 2 nmod`,
        names: { Shiraz: "PER" },
      },
      ["Shiraz"],
    ],
  ],
);
