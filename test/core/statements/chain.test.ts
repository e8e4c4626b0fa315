import { testScene } from "./scene.ts";

const spokesman = `
  “          "         PUNCT 3 punct
  ~They      they      PRON  3 nsubj
  talked     talk      VERB  10 ccomp _ VBD
  about      about     ADP   5 case
  it         it        PRON  3 obl
  ~,         ,         PUNCT 3 punct
  ~”         "         PUNCT 3 punct
  Kovac      Kovac     PROPN 9 compound
  spokesmen  spokesman NOUN  10 nsubj
  said       say       VERB  0 root _ VBD
  ~.         .         PUNCT 10 punct
`;

const twice = `
  Kovac    Kovac  PROPN 2 nsubj
  said     say    VERB  0 root _ VBD
  envoys   envoy  NOUN  4 nsubj
  left     leave  VERB  2 ccomp _ VBD
  ~,       ,      PUNCT 6 punct
  Reuters  Reuters PROPN 7 nsubj
  reported report VERB  2 parataxis _ VBD
  ~,       ,      PUNCT 10 punct
  and      and    CCONJ 10 cc
  warned   warn   VERB  2 conj _ VBD
  of       of     ADP   12 case
  war      war    NOUN  10 obl
  ~.       .      PUNCT 2 punct
`;

const kovac = { id: "k", name: "Kovac", sector: "GOV" };
const reuters = { id: "r", name: "Reuters", sector: "JRN" };

testScene(
  "a spokesman carries nobody's words by what he says himself",
  { paragraphs: [[spokesman]], actors: [] },
  ["direct Kovac spokesmen | said | They talked about it,", "direct They | talked | about it in s1"],
);

testScene(
  "an agency carries both statements of a sentence",
  { paragraphs: [[twice]], actors: [kovac, reuters] },
  ["indirect Kovac | said | envoys left <k> via Reuters", "indirect Kovac | warned | of war <k> via Reuters"],
);
