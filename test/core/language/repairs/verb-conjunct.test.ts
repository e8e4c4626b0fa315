import assert from "node:assert/strict";
import { test } from "node:test";
import { repairVerbConjunct } from "../../../../src/core/language/repairs/verb-conjunct.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

/** The party rejected the accords and accused Sadat: the parser's head of *accused* differs. */
const accused = (head: number, noun = "NOUN 2 obj") => `
  They     they   PRON  2 nsubj _ PRP
  rejected reject VERB  0 root  _ VBD
  accords  accord ${noun}  _ NNS
  and      and    CCONJ 5 cc    _ CC
  accused  accuse VERB  ${head} conj _ VBD
  Sadat    Sadat  PROPN 5 obj   _ NNP`;

test("a verb joined to a noun is joined to the noun's verb", () => {
  const { tokens } = tree(accused(3)).sentence;
  assert.equal(arcs(repairVerbConjunct(tokens)), "2 nsubj, 0 root, 2 obj, 5 cc, 2 conj, 5 obj");
});

test("a verb joined to a verb, or below a noun that is the root, is left alone", () => {
  for (const rows of [accused(2), accused(3, "NOUN 0 root").replace("0 root  _ VBD", "3 acl  _ VBD")]) {
    const { tokens } = tree(rows).sentence;
    assert.equal(arcs(repairVerbConjunct(tokens)), arcs(tokens));
  }
});
