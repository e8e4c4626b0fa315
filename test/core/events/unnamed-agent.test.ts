import { testRule } from "./rule-tables.ts";

const passive = (verb: string) => `
  editors editor NOUN 3 nsubj:pass
  were    be     AUX  3 aux:pass
  ${verb} VERB 0 root _ VBN`;

testRule(
  "unnamed-agent",
  [
    {
      text: "editors were arrested",
      rows: passive("arrested arrest"),
      gives: ["COERCE arrest ECU.COP -> ECU.JRN occurred"],
    },
    {
      text: "editors were charged",
      rows: passive("charged charge"),
      gives: ["ACCUSE allege ECU.JUD -> ECU.JRN occurred"],
    },
    {
      text: "editors were killed",
      rows: passive("killed kill"),
      gives: ["ASSAULT -.UNK -> ECU.JRN occurred"],
    },
    {
      text: "editors were sentenced",
      rows: `${passive("sentenced sentence")}
        to    to   ADP  5 case
        years year NOUN 3 obl
        in    in     ADP  7 case
        prison prison NOUN 5 nmod`,
      gives: ["COERCE arrest ECU.JUD -> ECU.JRN occurred"],
    },
    {
      text: "editors were condemned",
      rows: passive("condemned condemn"),
      gives: ["ACCUSE disapprove -.UNK -> ECU.JRN occurred"],
    },
    {
      text: "editors were deported from Lima",
      rows: `${passive("deported deport")}
        from from ADP   5 case
        Lima Lima PROPN 3 obl`,
      gives: ["COERCE restrict PER.GOV -> ECU.JRN occurred"],
    },
    {
      text: "Quito was accused",
      rows: `
        Quito   Quito  PROPN 3 nsubj:pass
        was     be     AUX   3 aux:pass
        accused accuse VERB  0 root _ VBN`,
      gives: ["ACCUSE allege -.UNK -> ECU.GOV occurred"],
    },
  ],
  [
    {
      text: "It was condemned",
      rows: `
        It        it      PRON 3 nsubj:pass
        was       be      AUX  3 aux:pass
        condemned condemn VERB 0 root _ VBN`,
      gives: [],
    },
  ],
);
