import assert from "node:assert/strict";
import { test } from "node:test";
import { repairHeadlineInfinitive } from "../../../../src/core/language/repairs/headline-infinitive.ts";
import { repairHeadlinePair } from "../../../../src/core/language/repairs/headline-pair.ts";
import { repairHeadlineVerb } from "../../../../src/core/language/repairs/headline-verb.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const tokensOf = (rows: string) => tree(rows).sentence.tokens;

test("an infinitive is the verb of a headline that has no other", () => {
  const toSend = (noun: string) =>
    tokensOf(`
    ${noun} 0 root _ NN
    to      to   PART 3 mark _ TO
    send    send VERB 1 acl  _ VB
    tanks   tank NOUN 3 obj  _ NNS
    today   today NOUN 1 nmod _ NN`);
  assert.equal(
    arcs(repairHeadlineInfinitive(toSend("Lima Lima PROPN"))),
    "3 nsubj, 3 mark, 0 root, 3 obj, 3 obl",
  );
  const plan = toSend("Plan plan NOUN");
  assert.equal(repairHeadlineInfinitive(plan), plan);
});

test("a comma joins two who act, and two names", () => {
  const held = (first: string) =>
    tokensOf(`
    ${first}
    ~,    ,     PUNCT 1 punct _ ,
    Quito Quito PROPN 4 nsubj _ NNP
    hold  hold  VERB  0 root  _ VBP
    talks talk  NOUN  4 obj   _ NNS`);
  assert.equal(
    arcs(repairHeadlinePair(held("Lima Lima PROPN 4 vocative _ NNP"))),
    "4 nsubj, 3 punct, 1 conj, 0 root, 4 obj",
  );
  const today = held("Today today ADV 4 advmod _ RB");
  assert.equal(repairHeadlinePair(today), today);
  const withTwo = tokensOf(`
    Oslo  Oslo  PROPN 2 nsubj _ NNP
    meets meet  VERB  0 root  _ VBZ
    Lima  Lima  PROPN 2 obj   _ NNP
    ~,    ,     PUNCT 5 punct _ ,
    Quito Quito PROPN 3 appos _ NNP`);
  assert.equal(arcs(repairHeadlinePair(withTwo)), "2 nsubj, 0 root, 2 obj, 5 punct, 3 conj");
});

test("a noun between two that may be a verb is the verb of a headline without one", () => {
  const struck = (verb: string, rest: string) =>
    tokensOf(`
    Lima Lima PROPN 3 compound _ NNP
    ${verb} NOUN 3 compound _ NNS
    ${rest}`);
  const targets = "targets target NOUN 0 root _ NNS\nin in ADP 5 case _ IN\nQuito Quito PROPN 3 nmod _ NNP";
  const mended = repairHeadlineVerb(struck("strikes strike", targets));
  assert.equal(arcs(mended), "2 nsubj, 0 root, 2 obj, 5 case, 3 nmod");
  assert.deepEqual([mended[1]?.upos, mended[1]?.xpos, mended[1]?.lemma], ["VERB", "VBZ", "strike"]);
  const talks = struck("talks talk", targets);
  assert.equal(repairHeadlineVerb(talks), talks);
  const without = tokensOf(
    "Lima Lima PROPN 2 compound _ NNP\nstrikes strike NOUN 0 root _ NNS\nin in ADP 4 case _ IN\nQuito Quito PROPN 2 nmod _ NNP",
  );
  assert.equal(repairHeadlineVerb(without), without);
});

test("a plural noun may march with no object", () => {
  const march = tokensOf(`
    Thousands thousand NOUN  0 root          _ NNS
    march     march    PROPN 1 nmod:unmarked _ NNP
    in        in       ADP   4 case          _ IN
    Lima      Lima     PROPN 1 nmod          _ NNP`);
  assert.equal(arcs(repairHeadlineVerb(march)), "2 nsubj, 0 root, 4 case, 2 obl");
});
