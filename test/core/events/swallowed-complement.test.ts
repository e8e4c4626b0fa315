import { testRule } from "./rule-tables.ts";

testRule(
  "swallowed-complement",
  [
    {
      text: "Oslo reaffirmed its commitment to back Lima",
      rows: `Oslo       Oslo       PROPN 2 nsubj
             reaffirmed reaffirm   VERB  0 root
             its        its        PRON  4 nmod:poss
             commitment commitment NOUN  2 obj
             to         to         PART  6 mark
             back       back       VERB  4 acl
             Lima       Lima       PROPN 6 obj`,
      gives: ["SUPPORT NOR.GOV -> PER.GOV occurred"],
    },
    {
      text: "Oslo urged Lima to attack rebels",
      rows: `Oslo   Oslo   PROPN 2 nsubj
             urged  urge   VERB  0 root
             Lima   Lima   PROPN 2 obj
             to     to     PART  5 mark
             attack attack VERB  2 xcomp
             rebels rebel  NOUN  5 obj`,
      gives: ["REQUEST NOR.GOV -> PER.GOV occurred"],
    },
    {
      text: "Oslo urged Lima against attacking rebels",
      rows: `Oslo      Oslo    PROPN 2 nsubj
             urged     urge    VERB  0 root
             Lima      Lima    PROPN 2 obj
             against   against SCONJ 5 mark
             attacking attack  VERB  2 advcl _ VBG
             rebels    rebel   NOUN  5 obj`,
      gives: ["REQUEST NOR.GOV -> PER.GOV occurred"],
    },
    {
      text: "Lima threatened an attack",
      rows: `Lima       Lima     PROPN 2 nsubj
             threatened threaten VERB  0 root
             an         a        DET   4 det
             attack     attack   NOUN  2 obj
             on         on       ADP   6 case
             Quito      Quito    PROPN 4 nmod`,
      gives: ["THREATEN PER.GOV -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "Lima rejected claims that police attacked rebels",
      rows: `Lima     Lima   PROPN 2 nsubj
             rejected reject VERB  0 root
             claims claim NOUN 2 obj
             that     that   SCONJ 6 mark
             police   police NOUN  6 nsubj
             attacked attack VERB  3 acl
             rebels   rebel  NOUN  6 obj`,
      gives: ["REJECT PER.GOV -> occurred", "ASSAULT ECU.COP -> PER.REB occurred"],
    },
    {
      text: "Oslo urged Lima and attacked rebels",
      rows: `Oslo     Oslo   PROPN 2 nsubj
             urged    urge   VERB  0 root
             Lima     Lima   PROPN 2 obj
             and      and    CCONJ 5 cc
             attacked attack VERB  2 conj
             rebels   rebel  NOUN  5 obj`,
      gives: ["REQUEST NOR.GOV -> PER.GOV occurred", "ASSAULT NOR.GOV -> PER.REB occurred"],
    },
    {
      text: "Oslo urged Lima to stop the attack on Quito",
      rows: `Oslo   Oslo   PROPN 2 nsubj
             urged  urge   VERB  0 root
             Lima   Lima   PROPN 2 obj
             to     to     PART  5 mark
             stop   stop   VERB  2 xcomp
             its    its    PRON  7 nmod:poss
             attack attack NOUN  5 obj
             by     by     ADP   9 case
             rebels rebel  NOUN  7 nmod
             on     on     ADP   11 case
             Quito  Quito  PROPN 7 nmod`,
      gives: ["REQUEST NOR.GOV -> PER.GOV occurred", "ASSAULT PER.REB -> ECU.GOV occurred"],
    },
    {
      text: "Oslo warned Lima could attack rebels",
      rows: `Oslo   Oslo   PROPN 2 nsubj
             warned warn   VERB  0 root
             Lima   Lima   PROPN 5 nsubj
             could  could  AUX   5 aux
             attack attack VERB  2 ccomp
             rebels rebel  NOUN  5 obj`,
      gives: ["ASSAULT PER.GOV -> PER.REB hypothetical"],
    },
    {
      text: "Lima rejected a request by Oslo",
      rows: `Lima     Lima    PROPN 2 nsubj
             rejected reject  VERB  0 root
             a        a       DET   4 det
             request  request NOUN  2 obj
             by       by      ADP   6 case
             Oslo     Oslo    PROPN 4 nmod`,
      gives: ["REJECT PER.GOV -> NOR.GOV occurred", "REQUEST NOR.GOV -> occurred"],
    },
  ],
);
