import assert from "node:assert/strict";
import { test } from "node:test";
import { repairHeadlineParticiple } from "../../../../src/core/language/repairs/headline-participle.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const headline = (verb: string, rest = "") =>
  tree(`
    Envoy envoy NOUN 2 nsubj _ NN
    ${verb} VERB 0 root _ VBD
    over  over  ADP  4 case  _ IN
    raid  raid  NOUN 2 obl   _ NN${rest}`).sentence.tokens;

test("the past of a headline is a passive", () => {
  const mended = repairHeadlineParticiple(headline("summoned summon"));
  assert.equal(arcs(mended), "2 nsubj:pass, 0 root, 4 case, 2 obl");
  assert.equal(mended[1]?.xpos, "VBN");
  assert.match(mended[1]?.feats ?? "", /Voice=Pass/u);
});

test("a headline that the parser took for a phrase has a verb", () => {
  const { tokens } = tree(`
    Convoy   convoy NOUN  0 root      _ NN
    attacked attack VERB  1 acl       _ VBN
    by       by     ADP   4 case      _ IN
    rebels   rebel  NOUN  2 obl       _ NNS
    again    again  ADV   1 advmod    _ RB`).sentence;
  assert.equal(arcs(repairHeadlineParticiple(tokens)), "2 nsubj:pass, 0 root, 4 case, 2 obl:agent, 2 advmod");
});

test("verbs that need no object, have one, or stand in a sentence stay as they are", () => {
  for (const tokens of [
    headline("resigned resign"),
    headline("summoned summon", "\n    aides aide NOUN 2 obj _ NNS"),
    headline("summoned summon", "\n    ~. . PUNCT 2 punct _ ."),
  ])
    assert.equal(repairHeadlineParticiple(tokens), tokens);
});
