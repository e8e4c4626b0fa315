import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Place } from "../../../src/core/model/place.ts";
import type { TimeExpression } from "../../../src/core/model/time.ts";
import { placeOf, timeOf } from "../../../src/core/text/attachment.ts";
import { tree } from "../../support/tree.ts";

interface Case {
  readonly rows: string;
  /** Words of the time or place expressions in the sentence. */
  readonly expressions: readonly string[];
  readonly predicate: string;
  readonly gives: string | undefined;
  readonly feature?: string;
}

const met = `
  Dong     Dong     PROPN 2  nsubj
  met      meet     VERB  0  root
  Shoigu   Shoigu   PROPN 2  obj
  in       in       ADP   5  case
  Astana   Astana   PROPN 2  obl
  ~,       ,        PUNCT 7  punct
  Kazakhstan Kazakhstan PROPN 5 appos
  ~,       ,        PUNCT 10 punct
  on       on       ADP   10 case
  Friday   Friday   PROPN 2  obl
  after    after    SCONJ 13 mark
  he       he       PRON  13 nsubj
  left     leave    VERB  2  advcl
  Beijing  Beijing  PROPN 13 obj
  in       in       ADP   16 case
  April    April    PROPN 13 obl
  ~.       .        PUNCT 2  punct`;

const ended = `
  Talks    talk     NOUN  4  nsubj
  in       in       ADP   3  case
  Cairo    Cairo    PROPN 1  nmod
  ended    end      VERB  0  root
  Friday   Friday   PROPN 4  obl:tmod`;

const signed = `
  On       on       ADP   2  case
  Friday   Friday   PROPN 4  obl
  he       he       PRON  4  nsubj
  met      meet     VERB  0  root
  Xi       Xi       PROPN 4  obj
  and      and      CCONJ 7  cc
  signed   sign     VERB  4  conj
  the      the      DET   10 det
  2024     2024     NUM   10 nummod
  accord   accord   NOUN  7  obj`;

const rioted = `
  They     they     PRON  2  nsubj
  rioted   riot     VERB  0  root
  after    after    ADP   6  case
  the      the      DET   6  det
  2006     2006     NUM   6  nummod
  vote     vote     NOUN  2  obl`;

const shelled = `
  Russia   Russia   PROPN 2  nsubj
  shelled  shell    VERB  0  root
  Kharkiv  Kharkiv  PROPN 2  obj
  and      and      CCONJ 5  cc
  accused  accuse   VERB  2  conj
  China    China    PROPN 5  obj`;

const visited = `
  The      the      DET   2  det
  visit    visit    NOUN  7  nsubj
  to       to       ADP   4  case
  Cairo    Cairo    PROPN 2  nmod
  from     from     ADP   6  case
  Seoul    Seoul    PROPN 2  nmod
  ended    end      VERB  0  root`;

const assault = `
  The      the      DET   2  det
  assault  assault  NOUN  0  root
  on       on       ADP   5  case
  the      the      DET   5  det
  city     city     NOUN  2  nmod
  of       of       ADP   7  case
  Afrin    Afrin    PROPN 5  nmod`;

const mayor = `
  Talks    talk     NOUN  0  root
  with     with     ADP   4  case
  the      the      DET   4  det
  mayor    mayor    NOUN  1  nmod
  of       of       ADP   6  case
  Afrin    Afrin    PROPN 4  nmod`;

const checkpoint = `
  They       they       PRON  2  nsubj
  met        meet       VERB  0  root
  at         at         ADP   6  case
  the        the        DET   6  det
  Guliston   Guliston   PROPN 6  compound
  checkpoint checkpoint NOUN  2  obl`;

const timeCases: readonly Case[] = [
  { rows: met, expressions: ["Friday", "April"], predicate: "met", gives: "Friday" },
  { rows: met, expressions: ["Friday", "April"], predicate: "left", gives: "April" },
  { rows: met, expressions: ["April"], predicate: "met", gives: undefined },
  { rows: ended, expressions: ["Friday"], predicate: "Talks", gives: "Friday" },
  { rows: signed, expressions: ["Friday", "2024"], predicate: "signed", gives: "Friday" },
  { rows: rioted, expressions: ["2006"], predicate: "rioted", gives: "2006" },
  { rows: signed, expressions: ["2024"], predicate: "signed", gives: undefined },
];

const placeCases: readonly Case[] = [
  { rows: met, expressions: ["Kazakhstan", "Astana", "Beijing"], predicate: "met", gives: "Astana" },
  { rows: met, expressions: ["Beijing"], predicate: "met", gives: undefined },
  { rows: ended, expressions: ["Cairo"], predicate: "Talks", gives: "Cairo" },
  { rows: ended, expressions: ["Cairo"], predicate: "ended", gives: "Cairo" },
  { rows: shelled, expressions: ["Kharkiv", "China"], predicate: "shelled", gives: "Kharkiv" },
  { rows: shelled, expressions: ["China"], predicate: "accused", gives: undefined, feature: "country" },
  { rows: assault, expressions: ["Afrin"], predicate: "assault", gives: "Afrin" },
  { rows: mayor, expressions: ["Afrin"], predicate: "Talks", gives: undefined },
  { rows: checkpoint, expressions: ["Guliston"], predicate: "met", gives: "Guliston" },
  { rows: visited, expressions: ["Cairo", "Seoul"], predicate: "visit", gives: "Cairo" },
  { rows: visited, expressions: ["Seoul"], predicate: "visit", gives: undefined },
];

const title = ({ predicate, expressions, gives }: Case) =>
  `${predicate} (${expressions.join(", ")}) -> ${gives ?? "nothing"}`;

function read({ rows, predicate }: Case) {
  const { text, sentence } = tree(rows);
  const token = sentence.tokens.find((t) => t.form === predicate);
  assert.ok(token);
  return { text, sentence, token };
}

describe("timeOf", () => {
  for (const row of timeCases)
    it(title(row), () => {
      const { text, sentence, token } = read(row);
      const times = row.expressions.map((word, i): TimeExpression => {
        const start = text.indexOf(word);
        return {
          id: `t${i + 1}`,
          start,
          end: start + word.length,
          value: null,
          granularity: "day",
          rule: "x",
        };
      });
      const found = timeOf(times, sentence, token);
      assert.equal(found && text.slice(found.start, found.end), row.gives);
    });

  it("leaves a duration alone", () => {
    const { sentence, token } = read({ rows: ended, expressions: [], predicate: "ended", gives: undefined });
    const friday = sentence.tokens[4];
    assert.ok(friday);
    const time: TimeExpression = {
      id: "t1",
      start: friday.start,
      end: friday.end,
      value: "P3D",
      granularity: "duration",
      rule: "x",
    };
    assert.equal(timeOf([time], sentence, token), undefined);
  });
});

describe("placeOf", () => {
  for (const row of placeCases)
    it(title(row), () => {
      const { text, sentence, token } = read(row);
      const places = row.expressions.map((name, i): Place => {
        const start = text.indexOf(name);
        return {
          id: `p${i + 1}`,
          name,
          country: null,
          lat: null,
          lon: null,
          geonameid: null,
          feature: row.feature ?? "city",
          mentions: [{ start, end: start + name.length }],
          rule: "x",
        };
      });
      assert.equal(placeOf(places, sentence, token)?.name, row.gives);
    });
});
