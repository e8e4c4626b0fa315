import { withinRegion } from "../../../src/core/places/rules/within-region.ts";
import { testTaking } from "./rule-tables.ts";

testTaking(
  withinRegion,
  [
    [
      {
        rows: `
  from from ADP 2 case
  Alvin Alvin PROPN 0 root
  ~, , PUNCT 4 punct
  Texas Texas PROPN 2 appos`,
        names: { Alvin: "PER" },
      },
      ["Alvin", "Texas"],
    ],
    [
      {
        rows: `
  in in ADP 2 case
  Melville Melville PROPN 0 root
  ~, , PUNCT 4 punct
  Sask. Sask. NOUN 2 appos`,
      },
      ["Melville", "Sask."],
    ],
  ],
  [
    {
      rows: `
  Jordan Jordan PROPN 0 root
  ~, , PUNCT 3 punct
  Egypt Egypt PROPN 1 conj`,
    },
    {
      rows: `
  Tim Tim PROPN 0 root
  Gibson Gibson PROPN 1 flat
  ~, , PUNCT 4 punct
  Georgia Georgia PROPN 1 appos`,
      names: { "Tim Gibson": "PER" },
    },
    {
      rows: `
  Houston Houston PROPN 0 root
  ~, , PUNCT 3 punct
  Texas Texas PROPN 5 nmod:poss
  ~'s 's PART 3 case
  envoy envoy NOUN 1 appos`,
    },
  ],
);
