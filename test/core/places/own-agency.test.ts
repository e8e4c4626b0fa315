import { ownAgency } from "../../../src/core/places/rules/own-agency.ts";
import { testRefusing } from "./rule-tables.ts";

testRefusing(
  ownAgency,
  [
    {
      rows: `
  Savanna Savanna PROPN 2 compound
  Wire Wire PROPN 0 root`,
      names: { Savanna: "LOC" },
      agency: "Savanna Wire",
    },
    {
      rows: `
  SAVANNA Savanna PROPN 2 compound
  WIRE Wire PROPN 0 root`,
      names: { SAVANNA: "LOC" },
      agency: "Savanna Wire",
    },
  ],
  [
    [
      {
        rows: `
  in in ADP 2 case
  Savanna Savanna PROPN 0 root`,
        names: { Savanna: "LOC" },
        agency: "Savanna Wire",
      },
      ["Savanna"],
    ],
    [
      {
        rows: `
  Savanna Savanna PROPN 2 compound
  Wire Wire PROPN 0 root`,
        names: { Savanna: "LOC" },
      },
      ["Savanna"],
    ],
  ],
);
