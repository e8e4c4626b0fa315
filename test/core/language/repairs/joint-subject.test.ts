import assert from "node:assert/strict";
import { test } from "node:test";
import { repairJointSubject } from "../../../../src/core/language/repairs/joint-subject.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("two names between a conjunction and a verb are its subject", () => {
  const after = (word: string, tag: string) =>
    tree(`
    Votes  vote   NOUN  2 nsubj _ NNS
    came   come   VERB  0 root  _ VBD
    ${word} ${word} ADP 4 case  _ IN
    Peru   Peru   ${tag} 2 obl  _ NNP
    and    and    CCONJ 7 cc    _ CC
    Chile  Chile  PROPN 7 nsubj _ NNP
    argued argue  VERB  2 conj  _ VBD`).sentence.tokens;
  assert.equal(
    arcs(repairJointSubject(after("after", "PROPN"))),
    "2 nsubj, 0 root, 7 mark, 7 nsubj, 6 cc, 4 conj, 2 advcl",
  );
  for (const tokens of [after("with", "PROPN"), after("after", "NOUN")])
    assert.equal(repairJointSubject(tokens), tokens);
});
