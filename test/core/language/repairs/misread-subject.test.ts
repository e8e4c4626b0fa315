import assert from "node:assert/strict";
import { test } from "node:test";
import { repairMisreadSubject } from "../../../../src/core/language/repairs/misread-subject.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a verb without a subject gets the one that hangs on the word beside it", () => {
  const many = (deprel: string) =>
    tree(`
    Many many ADJ  2 ${deprel} _ JJ
    fear fear VERB 0 root      _ VBP
    him  he   PRON 2 obj       _ PRP`).sentence.tokens;
  assert.equal(arcs(repairMisreadSubject(many("amod"))), "2 nsubj, 0 root, 2 obj");
  const surveyed = tree(`
    Those    those  DET  2 nsubj _ DT
    surveyed survey VERB 3 amod  _ VBN
    say      say    VERB 0 root  _ VBP
    no       no     INTJ 3 obj   _ UH`).sentence.tokens;
  assert.equal(arcs(repairMisreadSubject(surveyed)), "3 nsubj, 1 acl, 0 root, 3 obj");
  const known = (relation: string) =>
    tree(`
    Won    win   VERB  2 ccomp       _ VBD
    said   say   VERB  0 root        _ VBD
    chiefs chief NOUN  ${relation}   _ NNS
    known  know  VERB  2 ccomp       _ VBN
    there  there ADV   4 advmod      _ RB`).sentence.tokens;
  assert.equal(
    arcs(repairMisreadSubject(known("4 nsubj:pass"))),
    "2 ccomp, 0 root, 2 nsubj, 3 acl, 4 advmod",
  );
  const right = known("2 nsubj");
  assert.equal(repairMisreadSubject(right), right);
});
