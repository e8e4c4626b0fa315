import assert from "node:assert/strict";
import { test } from "node:test";
import { repairDeniedNoun } from "../../../../src/core/language/repairs/denied-noun.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("what is denied is no verb with a name for its subject", () => {
  const claims = (verb: string, name: string) =>
    tree(`
    Lima    Lima    PROPN 2 nsubj _ NNP
    ${verb}s ${verb} VERB 0 root  _ VBZ
    ${name} ${name} PRON  4 nsubj _ PRP
    claims  claim   VERB  2 ccomp _ VBZ
    that    that    SCONJ 7 mark  _ IN
    it      it      PRON  7 nsubj _ PRP
    left    leave   VERB  4 ccomp _ VBD`).sentence.tokens;
  const mended = repairDeniedNoun(claims("reject", "US"));
  assert.equal(arcs(mended), "2 nsubj, 0 root, 4 compound, 2 obj, 7 mark, 7 nsubj, 4 acl");
  assert.deepEqual([mended[2]?.upos, mended[3]?.upos], ["PROPN", "NOUN"]);
  for (const tokens of [claims("say", "US"), claims("reject", "he")])
    assert.equal(repairDeniedNoun(tokens), tokens);
});
