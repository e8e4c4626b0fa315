import { testRule } from "./rule-tables.ts";

testRule(
  "future-cooperation",
  [
    {
      text: "Oslo will help Lima",
      rows: `Oslo Oslo PROPN 3 nsubj
             will will AUX   3 aux
             help help VERB  0 root
             Lima Lima PROPN 3 obj`,
      gives: ["AGREE NOR.GOV -> PER.GOV occurred"],
    },
  ],
  [
    {
      text: "the envoy is expected to visit Lima",
      rows: `envoy    envoy  NOUN  3 nsubj:pass
             is       be     AUX   3 aux:pass
             expected expect VERB  0 root _ VBN
             to       to     PART  5 mark
             visit    visit  VERB  3 xcomp
             Lima     Lima   PROPN 5 obj`,
      gives: ["CONSULT visit NOR.GOV -> PER.GOV future"],
    },
  ],
);
