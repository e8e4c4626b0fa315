import { organizationName } from "../../../src/core/places/rules/organization-name.ts";
import { testRefusing } from "./rule-tables.ts";

testRefusing(
  organizationName,
  [
    {
      rows: `
  the the DET 2 det
  Bank bank PROPN 0 root
  of of ADP 4 case
  England England PROPN 2 nmod`,
      names: { "Bank of England": "ORG" },
    },
  ],
  [
    [
      {
        rows: `
  London London PROPN 2 compound
  police police NOUN 0 root`,
        names: { "London police": "ORG" },
      },
      ["London"],
    ],
  ],
);
