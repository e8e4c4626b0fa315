import assert from "node:assert/strict";
import { test } from "node:test";
import { repairParticipleAfterObject } from "../../../../src/core/language/repairs/participle-after-object.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("what somebody is accused of is said of the object before it", () => {
  const arrested = (verb: string, object: string) =>
    tree(`
    Police   police   NOUN  2 nsubj _ NNS
    arrested arrest   VERB  0 root  _ VBD
    two      two      NUM   4 nummod _ CD
    men      man      NOUN  2 ${object} _ NNS
    ~,       ,        PUNCT 6 punct _ ,
    ${verb}  VERB  2 conj  _ VBD
    of       of       ADP   8 case  _ IN
    spying   spying   NOUN  6 obl   _ NN`).sentence.tokens;
  const mended = repairParticipleAfterObject(arrested("accused accuse", "obj"));
  assert.equal(arcs(mended), "2 nsubj, 0 root, 4 nummod, 2 obj, 6 punct, 4 acl, 8 case, 6 obl");
  assert.equal(mended[5]?.xpos, "VBN");
  for (const tokens of [arrested("thought think", "obj"), arrested("accused accuse", "obl")])
    assert.equal(repairParticipleAfterObject(tokens), tokens);
});
