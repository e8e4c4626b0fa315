import assert from "node:assert/strict";
import { test } from "node:test";
import { repairParticipleBeforeNoun } from "../../../../src/core/language/repairs/participle-before-noun.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a participle between a number and its noun is the noun's", () => {
  const released = (number: string, object: string) =>
    tree(`
    Caracas  Caracas PROPN 2 nsubj _ NNP
    released release VERB  0 root  _ VBD
    ten      ten     ${number} 2 obj _ CD
    jailed   jail    VERB  2 xcomp _ VBN
    U.S.     U.S.    PROPN 6 compound _ NNP
    citizens citizen NOUN  2 ${object} _ NNS`).sentence.tokens;
  assert.equal(
    arcs(repairParticipleBeforeNoun(released("NUM", "obj"))),
    "2 nsubj, 0 root, 6 nummod, 6 amod, 6 compound, 2 obj",
  );
  for (const tokens of [released("NOUN", "obj"), released("NUM", "obl")])
    assert.equal(repairParticipleBeforeNoun(tokens), tokens);
});
