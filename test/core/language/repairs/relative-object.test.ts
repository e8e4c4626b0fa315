import assert from "node:assert/strict";
import { test } from "node:test";
import { repairRelativeObject } from "../../../../src/core/language/repairs/relative-object.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("whom somebody blames is no subject", () => {
  const clause = (subject: string) =>
    tree(`
    Aqil   Aqil  PROPN 0 root  _ NNP
    whom   who   PRON  4 nsubj _ WP
    Lima   Lima  PROPN 4 ${subject} _ NNP
    blames blame VERB  1 acl:relcl _ VBZ`).sentence.tokens;
  assert.equal(arcs(repairRelativeObject(clause("nsubj"))), "0 root, 4 obj, 4 nsubj, 1 acl:relcl");
  const alone = clause("obj");
  assert.equal(repairRelativeObject(alone), alone);
});

test("in which belongs to the clause, not to its subject", () => {
  const { tokens } = tree(`
    clash  clash NOUN  0 root _ NN
    in     in    ADP   5 case _ IN
    which  which DET   5 det  _ WDT
    ten    ten   NUM   5 nummod _ CD
    rebels rebel NOUN  6 nsubj _ NNS
    fell   fall  VERB  1 acl:relcl _ VBD`).sentence;
  assert.equal(arcs(repairRelativeObject(tokens)), "0 root, 3 case, 6 obl, 5 nummod, 6 nsubj, 1 acl:relcl");
});
