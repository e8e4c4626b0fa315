import assert from "node:assert/strict";
import { test } from "node:test";
import { repairContactClause } from "../../../../src/core/language/repairs/contact-clause.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const sentence = (more: string) =>
  tree(`
    They    they    PRON 2 nsubj _ PRP
    revoked revoke  VERB 0 root  _ VBD
    the     the     DET  4 det   _ DT
    embargo embargo NOUN 2 obj   _ NN
    it      it      PRON 6 nsubj _ PRP
    placed  place   VERB 2 advcl _ VBD
    ${more}`).sentence.tokens;

test("a clause without a pronoun belongs to the noun that is its object", () => {
  const mended = repairContactClause(sentence("there there ADV 6 advmod _ RB"));
  assert.equal(arcs(mended), "2 nsubj, 0 root, 4 det, 2 obj, 6 nsubj, 4 acl:relcl, 6 advmod");
});

test("a clause with an object of its own stays where it is", () => {
  const tokens = sentence("troops troop NOUN 6 obj _ NNS");
  assert.deepEqual(repairContactClause(tokens), tokens);
});
