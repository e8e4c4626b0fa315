import assert from "node:assert/strict";
import { test } from "node:test";
import { repairFiniteClauseOfNoun } from "../../../../src/core/language/repairs/finite-clause-of-noun.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const interview = (mark: string) => `
  Gorbachev Gorbachev PROPN 0 root  _ NNP
  ~,        ,         PUNCT 4 punct _ ,
  in        in        ADP   4 case  _ IN
  interview interview NOUN  1 nmod  _ NN
  ~,        ,         PUNCT 6 punct _ ,
  accused   accuse    VERB  4 acl   _ VBD
  ${mark}   them      PRON  6 obj   _ PRP
  ~.        .         PUNCT 1 punct _ .`;

test("a finite verb behind a comma is no clause of a noun", () => {
  const { tokens } = tree(interview("them")).sentence;
  assert.equal(
    arcs(repairFiniteClauseOfNoun(tokens)),
    "6 nsubj, 4 punct, 4 case, 1 nmod, 6 punct, 0 root, 6 obj, 6 punct",
  );
  const participle = tree(interview("them").replace("VBD", "VBN")).sentence.tokens;
  assert.equal(repairFiniteClauseOfNoun(participle), participle);
});
