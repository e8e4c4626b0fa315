import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actorsIn, joined, type Labels } from "../../support/actors.ts";

const shoigu = `
  Russian  Russian  ADJ   3 amod
  Defense  Defense  PROPN 3 compound
  Minister Minister PROPN 4 nmod:desc
  Sergei   Sergei   PROPN 6 nsubj
  Shoigu   Shoigu   PROPN 4 flat
  agreed   agree    VERB  0 root
  ~.       .        PUNCT 6 punct`;

const sides = `
  Chad   Chad  PROPN 4 nsubj
  and    and   CCONJ 3 cc
  Sudan  Sudan PROPN 1 conj
  agreed agree VERB  0 root
  ~.     .     PUNCT 4 punct`;

const joins: [string, string[], string[], Labels?][] = [
  [
    "another spelling and the surname alone",
    [
      shoigu,
      "Sergey Sergey PROPN 3 nsubj\nShoigu Shoigu PROPN 1 flat\nleft leave VERB 0 root",
      "Shoigu Shoigu PROPN 2 nsubj\nspoke speak VERB 0 root",
    ],
    ["Sergei Shoigu: Russian Defense Minister Sergei Shoigu, Sergey Shoigu, Shoigu"],
    { PER: ["Sergei Shoigu", "Sergey Shoigu", "Shoigu"] },
  ],
  [
    "a title for the office that was named",
    [
      shoigu,
      "the the DET 4 det\nRussian Russian ADJ 4 amod\ndefense defense NOUN 4 compound\nchief chief NOUN 5 nsubj\nleft leave VERB 0 root",
    ],
    [
      "Sergei Shoigu: Russian Defense Minister Sergei Shoigu, the Russian defense chief",
      "Russia: Russian, Russian",
    ],
  ],
  [
    "he with the last man who acted",
    [shoigu, "He he PRON 2 nsubj\nleft leave VERB 0 root"],
    ["Sergei Shoigu: Russian Defense Minister Sergei Shoigu, He"],
  ],
  [
    "him in an adjunct infinitive with another than its subject",
    [
      "Tom Tom PROPN 3 nsubj\nMwale Mwale PROPN 1 flat\nleft leave VERB 0 root",
      `
      Sergei Sergei PROPN 3 nsubj
      Shoigu Shoigu PROPN 1 flat
      rang   ring   VERB  0 root
      to     to     PART  5 mark
      praise praise VERB  3 advcl
      him    he     PRON  5 obj`,
    ],
    ["Tom Mwale: Tom Mwale, him"],
    { PER: ["Tom Mwale", "Sergei Shoigu"] },
  ],
  [
    "him beside a second verb with another than the subject of both, wherever that one was named",
    [
      "Tom Tom PROPN 3 nsubj\nMwale Mwale PROPN 1 flat\nleft leave VERB 0 root",
      "Sergei Sergei PROPN 3 nsubj\nShoigu Shoigu PROPN 1 flat\nleft leave VERB 0 root",
      `
      Sergei Sergei PROPN 3 nsubj
      Shoigu Shoigu PROPN 1 flat
      wrote  write  VERB  0 root
      and    and    CCONJ 5 cc
      praised praise VERB 3 conj
      him    he     PRON  5 obj`,
    ],
    ["Tom Mwale: Tom Mwale, him", "Sergei Shoigu: Sergei Shoigu, Sergei Shoigu"],
    { PER: ["Tom Mwale", "Sergei Shoigu"] },
  ],
  [
    "an office with its article, though the tree makes it part of the name",
    [
      `
      Tom       Tom       PROPN 7 nsubj
      Mwale     Mwale     PROPN 1 flat
      ~,        ,         PUNCT 6 punct
      the       the       DET   6 det
      police    police    NOUN  6 compound
      spokesman spokesman NOUN  1 flat
      left      leave     VERB  0 root`,
    ],
    ["Tom Mwale: Tom Mwale, the police spokesman"],
    { PER: ["Tom Mwale"] },
  ],
  [
    "an apposition, across the noun before the comma",
    [
      `
      the         the         DET   2 det
      head        head        NOUN  9 nsubj
      of          of          ADP   4 case
      police      police      NOUN  2 nmod
      ~,          ,           PUNCT 6 punct
      Paul        Paul        PROPN 4 appos
      Mwale       Mwale       PROPN 6 flat
      ~,          ,           PUNCT 2 punct
      left        leave       VERB  0 root`,
    ],
    ["Paul Mwale: the head, Paul Mwale"],
    { PER: ["Paul Mwale"] },
  ],
  [
    "a relative pronoun with its noun",
    ["Protesters protester NOUN 0 root\nwho who PRON 3 nsubj\nfell fall VERB 1 acl:relcl"],
    ["Protesters: Protesters, who"],
  ],
  [
    "a body by its noun",
    [
      "the the DET 3 det\nTurkish Turkish ADJ 3 amod\nministry ministry NOUN 4 nsubj\nagreed agree VERB 0 root",
      "the the DET 2 det\nministry ministry NOUN 3 nsubj\nleft leave VERB 0 root",
    ],
    ["Turkish ministry: the Turkish ministry, the ministry"],
  ],
  [
    "an armed group by a noun of more words",
    [
      "Houthis Houthis PROPN 2 nsubj\nleft leave VERB 0 root",
      "the the DET 3 det\nrebel rebel NOUN 3 compound\ngroup group NOUN 4 nsubj\nagreed agree VERB 0 root",
    ],
    ["Houthis: Houthis, the rebel group"],
  ],
  [
    "an apposition after a name's letters in brackets",
    [
      `
      Houthis Houthis PROPN 9 nsubj
      (       (       PUNCT 3 punct
      HTH     HTH     PROPN 1 appos
      ~)      )       PUNCT 3 punct
      ~,      ,       PUNCT 8 punct
      a       a       DET   8 det
      rebel   rebel   NOUN  8 compound
      group   group   NOUN  9 obl
      left    leave   VERB  0 root`,
    ],
    ["Houthis: Houthis, a rebel group"],
  ],
  [
    "an apposition that the tree hangs on the one before it",
    [
      `
      the     the     DET   2 det
      head    head    NOUN  8 nsubj
      NATO    NATO    PROPN 2 appos
      ~,      ,       PUNCT 6 punct
      Gen.    Gen.    PROPN 6 nmod:desc
      Paul    Paul    PROPN 3 appos
      Mwale   Mwale   PROPN 6 flat
      left    leave   VERB  0 root`,
    ],
    ["Paul Mwale: the head, Paul Mwale"],
    { PER: ["Paul Mwale"] },
  ],
  [
    "an ally with the state that it is",
    [
      `
      Russia Russia PROPN 7 nsubj
      and    and    CCONJ 4 cc
      its    its    PRON  4 nmod:poss
      ally   ally   NOUN  1 conj
      ~,     ,      PUNCT 6 punct
      Sudan  Sudan  PROPN 4 appos
      agreed agree  VERB  0 root`,
    ],
    ["Russia: Russia, its", "Sudan: its ally, Sudan"],
  ],
  [
    "his own with who is blamed for it",
    [
      `
      Paul       Paul      PROPN 3 nsubj
      Hill       Hill      PROPN 1 flat
      criticised criticise VERB  0 root
      Tom        Tom       PROPN 3 obj
      Mwale      Mwale     PROPN 4 flat
      for        for       ADP   8 case
      his        his       PRON  8 nmod:poss
      plan       plan      NOUN  3 obl`,
    ],
    ["Tom Mwale: Tom Mwale, his"],
    { PER: ["Paul Hill", "Tom Mwale"] },
  ],
  [
    "her with who was acted on before in the same sentence",
    [
      "Mary Mary PROPN 3 nsubj\nHill Hill PROPN 1 flat\nleft leave VERB 0 root",
      `
      NATO    NATO   PROPN 2 nsubj
      met     meet   VERB  0 root
      Helene  Helene PROPN 2 obj
      Quesnel Quesnel PROPN 3 flat
      and     and    CCONJ 6 cc
      assured assure VERB  2 conj
      her     she    PRON  6 obj`,
    ],
    ["Helene Quesnel: Helene Quesnel, her"],
    { PER: ["Mary Hill", "Helene Quesnel"] },
  ],
  [
    "a title with who was called so last",
    [
      `
      Paul     Paul     PROPN 7 nsubj
      Mwale    Mwale    PROPN 1 flat
      ~,       ,        PUNCT 6 punct
      a        a        DET   6 det
      Turkish  Turkish  ADJ   6 amod
      diplomat diplomat NOUN  1 appos
      left     leave    VERB  0 root`,
      "a a DET 3 det\nSudanese Sudanese ADJ 3 amod\ndiplomat diplomat NOUN 4 nsubj\nspoke speak VERB 0 root",
      "Mwale Mwale PROPN 2 nsubj\nagreed agree VERB 0 root",
      "the the DET 2 det\ndiplomat diplomat NOUN 3 nsubj\nleft leave VERB 0 root",
    ],
    [
      "Paul Mwale: Paul Mwale, a Turkish diplomat, Mwale",
      "Sudanese diplomat: a Sudanese diplomat, the diplomat",
    ],
    { PER: ["Paul Mwale", "Mwale"] },
  ],
];

const keepsApart: [string, string[], Labels?][] = [
  [
    "a woman from he",
    [
      "Helene Helene PROPN 3 nsubj\nQuesnel Quesnel PROPN 1 flat\nagreed agree VERB 0 root",
      "He he PRON 2 nsubj\nleft leave VERB 0 root",
    ],
    { PER: ["Helene Quesnel"] },
  ],
  [
    "two people of one surname",
    [
      "Paul Paul PROPN 3 nsubj\nHill Hill PROPN 1 flat\nagreed agree VERB 0 root",
      "Helene Helene PROPN 3 nsubj\nHill Hill PROPN 1 flat\nleft leave VERB 0 root",
    ],
    { PER: ["Paul Hill", "Helene Hill"] },
  ],
  [
    "an office of another state",
    [
      "the the DET 3 det\nTurkish Turkish ADJ 3 amod\npresident president NOUN 4 nsubj\nagreed agree VERB 0 root",
      "the the DET 3 det\nSudanese Sudanese ADJ 3 amod\npresident president NOUN 4 nsubj\nleft leave VERB 0 root",
    ],
  ],
  [
    "a new group from one before it",
    [
      "two two NUM 2 nummod\nprotesters protester NOUN 3 nsubj\nfell fall VERB 0 root",
      "three three NUM 2 nummod\nprotesters protester NOUN 3 nsubj\nleft leave VERB 0 root",
    ],
  ],
];

describe("links join", () => {
  for (const [what, sentences, expected, labels] of joins)
    it(what, () => assert.deepEqual(joined(sentences, labels), expected));
});

describe("links keep apart", () => {
  for (const [what, sentences, labels] of keepsApart)
    it(what, () => assert.deepEqual(joined(sentences, labels), []));
});

describe("joint actors", () => {
  it("have those named together as members", () => {
    const { actors } = actorsIn([
      sides,
      "Both both DET 2 det\nneighbors neighbor NOUN 3 nsubj\nleft leave VERB 0 root",
    ]);
    const joint = actors.find(({ members }) => members !== undefined);
    assert.equal(joint?.name, "Chad and Sudan");
    assert.deepEqual(joint?.members, ["a1", "a2"]);
    assert.equal(joint?.country, null);
  });

  it("are who holds such an office, where so many do", () => {
    const named = (title: string, name: string, tail: string) =>
      `${title} ${title.toLowerCase()} NOUN 2 nmod:desc\n${name} ${name} PROPN ${tail}`;
    const meeting = [
      named("President", "Banda", "3 nsubj\nmet meet VERB 0 root"),
      named("President", "Mwale", "3 nsubj\nmet meet VERB 0 root"),
      named("Spokesman", "Hill", "3 nsubj\nspoke speak VERB 0 root"),
      named("Spokesman", "Hill", "3 nsubj\nspoke speak VERB 0 root"),
      "The the DET 3 det\ntwo two NUM 3 nummod\nleaders leader NOUN 4 nsubj Number=Plur\nleft leave VERB 0 root",
    ];
    const { actors } = actorsIn(meeting, { PER: ["Banda", "Mwale", "Hill"] });
    assert.equal(actors.find(({ members }) => members !== undefined)?.name, "Banda and Mwale");
  });

  it("are meant by both before a noun that it is no determiner of", () => {
    const visited =
      "She she PRON 2 nsubj\nvisited visit VERB 0 root\nboth both CCONJ 4 cc:preconj\nneighbors neighbor NOUN 2 obj";
    const { actors } = actorsIn([sides, visited]);
    assert.deepEqual(actors.find(({ members }) => members !== undefined)?.members, ["a1", "a2"]);
  });

  it("are meant by the sides, without a word that tells which", () => {
    const urged = (rows: string) =>
      `She she PRON 2 nsubj\nurged urge VERB 0 root\nthe the DET 4 det\n${rows}`;
    const members = (rows: string) =>
      actorsIn([sides, urged(rows)]).actors.flatMap((actor) => actor.members ?? []);
    assert.deepEqual(members("sides side NOUN 2 obj Number=Plur"), ["a1", "a2"]);
    assert.deepEqual(members("sides side NOUN 2 obj Number=Plur\nabroad abroad ADJ 4 amod"), []);
  });

  it("are meant by both alone", () => {
    const urged = "Turkey Turkey PROPN 2 nsubj\nurged urge VERB 0 root\nboth both DET 2 obj";
    const { actors, text } = actorsIn([sides, urged]);
    const joint = actors.find(({ members }) => members !== undefined);
    assert.equal(joint?.name, "Chad and Sudan");
    assert.deepEqual(
      joint?.mentions.map(({ start, end }) => text.slice(start, end)),
      ["both"],
    );
  });

  it("are meant by the ministers from both countries", () => {
    const { actors, text } = actorsIn([
      sides,
      `
      Ministers minister NOUN 5 nsubj
      from      from     ADP  4 case
      both      both     DET  4 det
      countries country  NOUN 1 nmod
      met       meet     VERB 0 root`,
    ]);
    const ministers = actors.find(({ mentions }) =>
      mentions.some(({ start, end }) => text.slice(start, end).startsWith("Ministers")),
    );
    assert.deepEqual(ministers?.members, ["a1", "a2"]);
  });

  it("are not made of strangers", () => {
    const { actors } = actorsIn([
      sides,
      "Two two NUM 2 nummod\nprotesters protester NOUN 3 nsubj\nleft leave VERB 0 root",
    ]);
    assert.equal(
      actors.some(({ members }) => members !== undefined),
      false,
    );
  });
});

describe("actors that speak for another", () => {
  it("name whom", () => {
    const { actors } = actorsIn([shoigu]);
    const state = actors.find(({ name }) => name === "Russia");
    assert.equal(actors.find(({ name }) => name === "Sergei Shoigu")?.memberOf, state?.id);
  });

  it("are not states", () => {
    const { actors } = actorsIn([sides]);
    assert.deepEqual(
      actors.map(({ memberOf }) => memberOf),
      [null, null],
    );
  });
});

describe("actors without a country of their own", () => {
  const police = "police police NOUN 2 nsubj\nagreed agree VERB 0 root";

  it("have that of the state that the report is about", () => {
    const { actors } = actorsIn(["Zambia Zambia PROPN 2 nsubj\nvoted vote VERB 0 root", police]);
    assert.equal(actors.find(({ name }) => name === "police")?.country, "ZMB");
  });

  it("have that of the place beside them where they are counted, though the report is about two", () => {
    const held = `
      two       two      NUM   2 nummod
      officials official NOUN  4 nsubj:pass Number=Plur
      were      be       AUX   4 aux:pass
      held      hold     VERB  0 root
      in        in       ADP   6 case
      Lusaka    Lusaka   PROPN 4 obl`;
    const { actors } = actorsIn([sides, held], { LOC: ["Lusaka"] }, { Lusaka: "ZMB" });
    assert.equal(actors.find(({ name }) => name === "two officials")?.country, "ZMB");
  });

  it("have none in a report about two", () => {
    const { actors } = actorsIn([sides, police]);
    assert.equal(actors.find(({ name }) => name === "police")?.country, null);
  });
});
