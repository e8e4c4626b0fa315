import { testRule } from "./rule-tables.ts";

/** Trees that tie a side to another word than the one it belongs to. */
testRule(
  "adjacent",
  [
    {
      text: "a subject and an object that hang elsewhere",
      rows: `
        Lima    Lima   PROPN 5 appos
        ~,      ,      PUNCT 3 punct
        urged   urge   VERB  0 root _ VBD
        Quito   Quito  PROPN 5 nsubj
        to      to     PART  3 dep`,
      gives: ["REQUEST PER.GOV -> ECU.GOV occurred"],
    },
    {
      text: "conjoined subjects between dashes",
      rows: `
        powers power NOUN  0 root
        –      –     PUNCT 3 punct
        Lima   Lima  PROPN 1 appos
        and    and   CCONJ 5 cc
        Oslo   Oslo  PROPN 3 conj
        –      –     PUNCT 3 punct
        urged  urge  VERB  1 acl:relcl _ VBD
        Quito  Quito PROPN 7 obj`,
      gives: ["REQUEST PER.GOV+NOR.GOV -> ECU.GOV occurred"],
    },
    {
      text: "the other side of a meeting, behind its preposition",
      rows: `
        Lima    Lima  PROPN 2 nsubj
        met     meet  VERB  0 root _ VBD
        with    with  ADP   6 case
        Quito   Quito PROPN 3 nmod
        for     for   ADP   6 case
        hours   hour  NOUN  2 obl`,
      gives: ["CONSULT PER.GOV+ECU.GOV -> occurred"],
    },
    {
      text: "a name under its title",
      rows: `
        Oslo   Oslo   PROPN 2 nsubj
        urged  urge   VERB  0 root _ VBD
        Mr     Mr.    PROPN 2 obj
        Quito  Quito  PROPN 3 flat`,
      gives: ["REQUEST NOR.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "what a preposition holds before the verb",
      rows: `
        In        in       ADP   3 case
        northern  northern ADJ   3 amod
        Lima      Lima     PROPN 5 dep
        ~,        ,        PUNCT 5 punct
        urged     urge     VERB  0 root _ VBD
        Quito     Quito    PROPN 5 obj`,
      gives: ["REQUEST -> ECU.GOV occurred"],
    },
    {
      text: "a verb with a subject of its own",
      rows: `
        Lima    Lima    PROPN 4 dep
        ~,      ,       PUNCT 4 punct
        critics critic  NOUN  4 nsubj
        urged   urge    VERB  0 root _ VBD
        Quito   Quito   PROPN 4 obj`,
      gives: ["REQUEST -> ECU.GOV occurred"],
    },
  ],
);
