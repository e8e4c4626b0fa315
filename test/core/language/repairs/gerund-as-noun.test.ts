import assert from "node:assert/strict";
import { test } from "node:test";
import { repairGerundAsNoun } from "../../../../src/core/language/repairs/gerund-as-noun.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a form in -ing with an article is an object", () => {
  const closed = (article: string, object = "") =>
    tree(`
    Peru     Peru  PROPN 2 nsubj _ NNP
    closed   close VERB  0 root  _ VBD
    ${article}
    crossing cross VERB  2 xcomp _ VBG
    ${object}`).sentence.tokens;
  const mended = repairGerundAsNoun(closed("the the DET 4 det _ DT"));
  assert.equal(arcs(mended), "2 nsubj, 0 root, 4 det, 2 obj");
  assert.equal(mended[3]?.lemma, "crossing");
  for (const tokens of [
    closed("then then ADV 4 advmod _ RB"),
    closed("the the DET 4 det _ DT", "it it PRON 4 obj _ PRP"),
  ])
    assert.equal(repairGerundAsNoun(tokens), tokens);
});
