import assert from "node:assert/strict";
import { test } from "node:test";
import { repairParticleAsPreposition } from "../../../../src/core/language/repairs/particle-as-preposition.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const handed = (verb: string, particle: string, deprel = "obl") =>
  tree(`
    Hanoi    Hanoi    PROPN 2 nsubj _ NNP
    ${verb}
    ${particle}
    an       a        DET   5 det   _ DT
    activist activist NOUN  2 ${deprel} _ NN
    ~.       .        PUNCT 2 punct _ .`).sentence.tokens;

test("a particle that was taken for a preposition is the verb's, and the noun behind it the object", () => {
  const mended = "2 nsubj, 0 root, 2 compound:prt, 5 det, 2 obj, 2 punct";
  for (const over of ["over over ADP 5 case _ IN", "over over ADP 2 compound:prt _ RP"])
    assert.equal(arcs(repairParticleAsPreposition(handed("handed hand VERB 0 root _ VBD", over))), mended);
  assert.equal(
    arcs(repairParticleAsPreposition(handed("took take VERB 0 root _ VBD", "in in ADP 5 case _ IN", "obj"))),
    mended,
  );
});

test("a preposition of any other verb, and *in* before what is no object, stays one", () => {
  for (const [verb, particle] of [
    ["argued argue VERB 0 root _ VBD", "over over ADP 5 case _ IN"],
    ["took take VERB 0 root _ VBD", "in in ADP 5 case _ IN"],
  ] as const) {
    const tokens = handed(verb, particle);
    assert.equal(arcs(repairParticleAsPreposition(tokens)), arcs(tokens));
  }
});
