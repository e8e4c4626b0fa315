import assert from "node:assert/strict";
import { test } from "node:test";
import { repairParticipleOfSubject } from "../../../../src/core/language/repairs/participle-of-subject.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a subject before its participle goes to the main verb behind", () => {
  const truckers = (mark: string) =>
    tree(`
    Truckers truck  NOUN  2 nsubj  _ NNS
    stranded strand VERB  6 advcl  _ VBN
    in       in     ADP   4 case   _ IN
    Lida     Lida   PROPN 2 obl    _ NNP
    ${mark}
    staged   stage  VERB  0 root   _ VBD
    protests protest NOUN 6 obj    _ NNS`).sentence.tokens;
  const mended = repairParticipleOfSubject(truckers("yesterday yesterday ADV 6 advmod _ RB"));
  assert.equal(arcs(mended), "6 nsubj, 1 acl, 4 case, 2 obl, 6 advmod, 0 root, 6 obj");
  const apart = truckers("~, , PUNCT 2 punct _ ,");
  assert.equal(repairParticipleOfSubject(apart), apart);
});
