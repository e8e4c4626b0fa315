import { metonym } from "../../../src/core/places/rules/metonym.ts";
import { testRefusing } from "./rule-tables.ts";

testRefusing(
  metonym,
  [
    {
      rows: `
  Washington Washington PROPN 2 nsubj
  said say VERB 0 root
  so so ADV 2 advmod`,
    },
    {
      rows: `
  It it PRON 2 nsubj
  accused accuse VERB 0 root
  Tehran Tehran PROPN 2 obj`,
    },
    {
      rows: `
  Ankara Ankara PROPN 2 nsubj
  regards regard VERB 0 root
  it it PRON 2 obj`,
    },
  ],
  [
    [
      {
        rows: `
  Cairo Cairo PROPN 2 nsubj
  lies lie VERB 0 root
  there there ADV 2 advmod`,
      },
      ["Cairo"],
    ],
    [
      {
        rows: `
  Aleppo Aleppo PROPN 2 nsubj
  fell fall VERB 0 root`,
      },
      ["Aleppo"],
    ],
    [
      {
        rows: `
  He he PRON 2 nsubj
  said say VERB 0 root
  so so ADV 2 advmod
  in in ADP 5 case
  Washington Washington PROPN 2 obl`,
      },
      ["Washington"],
    ],
  ],
);
