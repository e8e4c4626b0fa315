import assert from "node:assert/strict";
import { test } from "node:test";
import { repairOuterConjunct } from "../../../../src/core/language/repairs/outer-conjunct.ts";
import { tree } from "../../../support/tree.ts";

test("the next thing said is joined to the verb of the first, not to what was said", () => {
  const jets = (comma: string, tag: string) =>
    tree(`
    He      he     PRON  2 nsubj _ PRP
    said    say    VERB  0 root  _ VBD
    jets    jet    NOUN  4 nsubj _ NNS
    bombed  bomb   VERB  2 ccomp _ ${tag}
    towns   town   NOUN  4 obj   _ NNS
    ${comma} ,     PUNCT 8 punct _ ,
    and     and    CCONJ 8 cc    _ CC
    accused accuse VERB  4 conj  _ VBD
    Rome    Rome   PROPN 8 obj   _ NNP`).sentence.tokens;
  assert.equal(repairOuterConjunct(jets("~,", "VBD"))[7]?.head, 2);
  assert.equal(repairOuterConjunct(jets("today", "VBN"))[7]?.head, 2);
  const unsure = jets("today", "VBD");
  assert.equal(repairOuterConjunct(unsure), unsure);
});

test("what goes on in the present is joined to the verb in the present", () => {
  const claims = (tag: string) =>
    tree(`
    It      it     PRON  2 nsubj _ PRP
    denies  deny   VERB  0 root  _ VBZ
    claims  claim  NOUN  2 obj   _ NNS
    that    that   SCONJ 6 mark  _ IN
    it      it     PRON  6 nsubj _ PRP
    hacked  hack   VERB  3 acl:relcl _ VBD
    them    they   PRON  6 obj   _ PRP
    ~,      ,      PUNCT 11 punct _ ,
    and     and    CCONJ 11 cc   _ CC
    has     have   AUX   11 aux  _ ${tag}
    called  call   VERB  6 conj  _ VBN
    them    they   PRON  11 obj  _ PRP`).sentence.tokens;
  assert.equal(repairOuterConjunct(claims("VBZ"))[10]?.head, 2);
  const past = claims("VBD");
  assert.equal(repairOuterConjunct(past), past);
});
