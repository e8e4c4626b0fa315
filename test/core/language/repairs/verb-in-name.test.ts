import assert from "node:assert/strict";
import { test } from "node:test";
import { repairVerbInName } from "../../../../src/core/language/repairs/verb-in-name.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a verb with a capital that stands for a noun ends a name", () => {
  const watch = (form: string) =>
    tree(`
    Human  human ADJ  2 amod  _ JJ
    Rights right NOUN 3 nsubj _ NNS
    ${form} watch VERB 4 nsubj _ VBP
    urged  urge  VERB 0 root  _ VBD
    it     it    PRON 4 iobj  _ PRP`).sentence.tokens;
  const mended = repairVerbInName(watch("Watch"));
  assert.equal(arcs(mended), "2 amod, 3 compound, 4 nsubj, 0 root, 4 iobj");
  assert.equal(mended[2]?.upos, "PROPN");
  const small = watch("watch");
  assert.equal(repairVerbInName(small), small);
});
