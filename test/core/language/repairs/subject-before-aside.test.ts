import assert from "node:assert/strict";
import { test } from "node:test";
import { repairSubjectBeforeAside } from "../../../../src/core/language/repairs/subject-before-aside.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("the subject before an aside is that of the clause behind it", () => {
  const said = (comma: string, aux = "have have AUX 7 aux") =>
    tree(`
    Rebels rebel NOUN  4 nsubj _ NNS
    ~,     ,     PUNCT 1 punct _ ,
    Kovac  Kovac PROPN 4 nsubj _ NNP
    said   say   VERB  0 root  _ VBD
    ~${comma} , PUNCT 7 punct _ ,
    ${aux} _ VBP
    lost   lose  VERB  4 ccomp _ VBN
    Lima   Lima  PROPN 7 obj   _ NNP`).sentence.tokens;
  assert.equal(
    arcs(repairSubjectBeforeAside(said(","))),
    "7 nsubj, 1 punct, 4 nsubj, 0 root, 7 punct, 7 aux, 4 ccomp, 7 obj",
  );
  for (const tokens of [said(":"), said(",", "they they PRON 7 nsubj")])
    assert.equal(repairSubjectBeforeAside(tokens), tokens);
});
