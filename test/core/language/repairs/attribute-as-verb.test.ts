import assert from "node:assert/strict";
import { test } from "node:test";
import { repairAttributeAsVerb } from "../../../../src/core/language/repairs/attribute-as-verb.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a participle between a subject and a noun is the verb of both", () => {
  const voiced = (second: string) =>
    tree(`
    Japan       Japan       PROPN 4 nsubj _ NNP
    ${second}
    strong      strong      ADJ   4 amod  _ JJ
    displeasure displeasure NOUN  0 root  _ NN
    ~.          .           PUNCT 4 punct _ .`).sentence.tokens;
  assert.equal(
    arcs(repairAttributeAsVerb(voiced("voiced voice VERB 4 amod _ VBN"))),
    "2 nsubj, 0 root, 4 amod, 2 obj, 2 punct",
  );
  const being = voiced("is be AUX 4 cop _ VBZ");
  assert.equal(repairAttributeAsVerb(being), being);
});
