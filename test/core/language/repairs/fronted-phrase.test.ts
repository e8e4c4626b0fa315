import assert from "node:assert/strict";
import { test } from "node:test";
import { repairFrontedPhrase } from "../../../../src/core/language/repairs/fronted-phrase.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a name behind the phrase that opens a sentence is the subject", () => {
  const fronted = (head: number, relation: string) =>
    tree(`
    After   after   ADP   2 case  _ IN
    talks   talk    NOUN  8 obl   _ NNS
    ~,      ,       PUNCT 2 punct _ ,
    Kovac   Kovac   PROPN ${head} ${relation} _ NNP
    ~,      ,       PUNCT 6 punct _ ,
    smiling smile   VERB  2 acl   _ VBG
    ~,      ,       PUNCT 2 punct _ ,
    said    say     VERB  0 root  _ VBD
    no      no      INTJ  8 obj   _ UH`).sentence.tokens;
  assert.equal(
    arcs(repairFrontedPhrase(fronted(2, "appos"))),
    "2 case, 8 obl, 2 punct, 8 nsubj, 6 punct, 4 acl, 4 punct, 0 root, 8 obj",
  );
  const right = fronted(8, "nsubj");
  assert.equal(repairFrontedPhrase(right), right);
});
