import assert from "node:assert/strict";
import { test } from "node:test";
import { repairSecondClause } from "../../../../src/core/language/repairs/second-clause.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a noun joined to an object is the subject of the verb behind it", () => {
  const troops = (object: string) =>
    tree(`
    Rome     Rome     PROPN 2 nsubj _ NNP
    has      have     VERB  0 root  _ VBZ
    troops   troop    NOUN  2 obj   _ NNS
    and      and      CCONJ 5 cc    _ CC
    Ellwood  Ellwood  PROPN 3 conj  _ NNP
    ~,       ,        PUNCT 7 punct _ ,
    minister minister NOUN  5 appos _ NN
    ~,       ,        PUNCT 7 punct _ ,
    ${object} it      PRON  9 nsubj _ PRP
    refused  refuse   VERB  2 conj  _ VBD`).sentence.tokens;
  const own = troops("it");
  assert.equal(repairSecondClause(own), own);
  const bare = own
    .filter(({ form }) => form !== "it")
    .map((t) => (t.form === "refused" ? { ...t, id: 9 } : t));
  assert.equal(
    arcs(repairSecondClause(bare)),
    "2 nsubj, 0 root, 2 obj, 9 cc, 9 nsubj, 7 punct, 5 appos, 7 punct, 2 conj",
  );
});
