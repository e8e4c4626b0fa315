import assert from "node:assert/strict";
import { test } from "node:test";
import { repairObjectOfGerund } from "../../../../src/core/language/repairs/object-of-gerund.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

/** They accused Sadat of lying: the parser's arc of *Sadat* differs. */
const lying = (arc: string, mark = "of") => `
  They    they   PRON  2 nsubj _ PRP
  accused accuse VERB  0 root  _ VBD
  Sadat   Sadat  PROPN ${arc}  _ NNP
  ${mark} ${mark} SCONJ 5 mark  _ IN
  lying   lie    VERB  2 advcl _ VBG`;

test("a noun before of doing is the object of the verb before it", () => {
  const { tokens } = tree(lying("5 nsubj")).sentence;
  assert.equal(arcs(repairObjectOfGerund(tokens)), "2 nsubj, 0 root, 2 obj, 5 mark, 2 advcl");
});

test("an object, or a subject before another mark, is left alone", () => {
  for (const rows of [lying("2 obj"), lying("5 nsubj", "while")]) {
    const { tokens } = tree(rows).sentence;
    assert.equal(arcs(repairObjectOfGerund(tokens)), arcs(tokens));
  }
});
