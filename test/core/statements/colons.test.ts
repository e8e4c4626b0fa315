import { testScene } from "./scene.ts";

const poll = `
  Poll   poll  NOUN  0 root
  ~:     :     PUNCT 1 punct
  Most   most  ADJ   4 amod
  voters voter NOUN  5 nsubj
  want   want  VERB  1 parataxis _ VBP
  a      a     DET   7 det
  truce  truce NOUN  5 obj
`;

const transcript = `
  WALLACE  Wallace  PROPN 0 root
  ~:       :        PUNCT 1 punct
  Governor governor NOUN  5 vocative
  ~,       ,        PUNCT 3 punct
  answer   answer   VERB  1 parataxis _ VB
  ~.       .        PUNCT 1 punct
`;

const label = `
  He     he    PRON  2 nsubj
  wanted want  VERB  0 root _ VBD
  ~:     :     PUNCT 4 punct
  peace  peace NOUN  2 obj
  ~.     .     PUNCT 2 punct
`;

const wallace = { id: "w", name: "WALLACE", sector: "JRN" };

testScene(
  "a headline's colon parts a poll from what it says",
  { paragraphs: [[poll]], titled: true, actors: [] },
  ["indirect Poll | : | Most voters want a truce", "indirect Most voters | want | a truce in s1"],
);

testScene(
  "a name in capitals opens a turn of a transcript",
  { paragraphs: [[transcript]], actors: [wallace] },
  ["indirect WALLACE | : | Governor, answer. <w>"],
);

testScene(
  "a colon in running text reports nobody",
  { paragraphs: [[poll.replace("Poll", "Peace")], [label]], actors: [] },
  ["indirect Most voters | want | a truce", "indirect He | wanted | peace"],
);
