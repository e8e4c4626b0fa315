import assert from "node:assert/strict";
import { test } from "node:test";
import { repairFiniteModifier } from "../../../../src/core/language/repairs/finite-modifier.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a finite verb is no part of a noun phrase", () => {
  const supporters = (tag: string) =>
    tree(`
    Supporters supporter NOUN  0 root  _ NNS
    of         of        ADP   3 case  _ IN
    Bella      Bella     PROPN 1 nmod  _ NNP
    blocked    block     VERB  5 amod  _ ${tag}
    roads      road      NOUN  1 nmod  _ NNS
    in         in        ADP   7 case  _ IN
    Algiers    Algiers   PROPN 1 nmod  _ NNP
    ~.         .         PUNCT 1 punct _ .`).sentence.tokens;
  assert.equal(
    arcs(repairFiniteModifier(supporters("VBD"))),
    "4 nsubj, 3 case, 1 nmod, 0 root, 4 obj, 7 case, 4 obl, 4 punct",
  );
  const participle = supporters("VBN");
  assert.equal(repairFiniteModifier(participle), participle);
});
