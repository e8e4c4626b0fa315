import { testRule } from "./rule-tables.ts";

testRule(
  "naming",
  [
    {
      text: "Lima called Quito a friend",
      rows: `Lima   Lima   PROPN 2 nsubj
             called call   VERB  0 root
             Quito  Quito  PROPN 2 obj
             friend friend NOUN  2 xcomp`,
      gives: [],
    },
    {
      text: "killing what Lima called rebels",
      rows: `what   what   PRON  0 root
             Lima   Lima   PROPN 3 nsubj
             called call   VERB  1 acl:relcl
             rebels rebel  NOUN  3 obj`,
      gives: [],
    },
  ],
  [
    {
      text: "Lima called Quito",
      rows: `Lima   Lima   PROPN 2 nsubj
             called call   VERB  0 root
             Quito  Quito  PROPN 2 obj`,
      gives: ["CONSULT phone PER.GOV+ECU.GOV -> occurred"],
    },
  ],
);
