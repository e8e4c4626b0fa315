import assert from "node:assert/strict";
import { test } from "node:test";
import { repairNounAsRoot } from "../../../../src/core/language/repairs/noun-as-root.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a participle below a noun is the main verb of a sentence that has none", () => {
  const donors = (object: string, form = "described") =>
    tree(`
    Donors     donor      NOUN  0 root _ NNS
    in         in         ADP   3 case _ IN
    parties    party      NOUN  1 nmod _ NNS
    ${form}    describe   VERB  3 acl  _ VBN
    changes    change     NOUN  4 ${object} _ NNS
    ~.         .          PUNCT 1 punct _ .`).sentence.tokens;
  assert.equal(arcs(repairNounAsRoot(donors("obj"))), "4 nsubj, 3 case, 1 nmod, 0 root, 4 obj, 4 punct");
  for (const tokens of [donors("obl"), donors("obl:agent"), donors("obj", "driven")])
    assert.equal(repairNounAsRoot(tokens), tokens);
});
