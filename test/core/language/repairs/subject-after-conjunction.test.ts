import assert from "node:assert/strict";
import { test } from "node:test";
import { repairSubjectAfterConjunction } from "../../../../src/core/language/repairs/subject-after-conjunction.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("what stands between a conjunction and its verb is the subject", () => {
  const after = (word: string, tag: string, comma = "") =>
    tree(`
    Kovac  Kovac   PROPN 2 nsubj _ NNP
    left   leave   VERB  0 root  _ VBD
    ${word} ${word} ADP  4 case  _ IN
    drones drone   NOUN  ${comma ? 6 : 5} obl   _ NNS
    ${comma}
    struck strike  VERB  2 advcl _ ${tag}
    Lima   Lima    PROPN ${comma ? 6 : 5} obj   _ NNP`).sentence.tokens;
  assert.equal(
    arcs(repairSubjectAfterConjunction(after("after", "VBD"))),
    "2 nsubj, 0 root, 5 mark, 5 nsubj, 2 advcl, 5 obj",
  );
  // The phrase may hang beside the clause, too.
  const beside = after("after", "VBD").map((token) => (token.id === 4 ? { ...token, head: 2 } : token));
  assert.equal(
    arcs(repairSubjectAfterConjunction(beside)),
    "2 nsubj, 0 root, 5 mark, 5 nsubj, 2 advcl, 5 obj",
  );
  const aDay = tree(`
    Kovac  Kovac  PROPN 2 nsubj         _ NNP
    left   leave  VERB  0 root          _ VBD
    hours  hour   NOUN  6 obl:unmarked  _ NNS
    after  after  ADP   5 case          _ IN
    drones drone  NOUN  3 nmod          _ NNS
    struck strike VERB  2 advcl         _ VBD`).sentence.tokens;
  assert.equal(
    arcs(repairSubjectAfterConjunction(aDay)),
    "2 nsubj, 0 root, 6 obl:unmarked, 6 mark, 6 nsubj, 2 advcl",
  );
  for (const tokens of [
    after("with", "VBD"),
    after("after", "VBN"),
    after("after", "VBD", "~, , PUNCT 6 punct _ ,"),
  ])
    assert.equal(repairSubjectAfterConjunction(tokens), tokens);
});
