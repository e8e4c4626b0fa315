import assert from "node:assert/strict";
import { test } from "node:test";
import { repairPersonaNonGrata } from "../../../../src/core/language/repairs/persona-non-grata.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("who is declared persona non grata is the verb's object", () => {
  const { tokens } = tree(`
    Moscow    Moscow   PROPN 2 nsubj
    declared  declare  VERB  0 root
    the       the      DET   4 det
    head      head     NOUN  2 obj
    and       and      CCONJ 10 cc
    four      four     NUM   7 nummod
    diplomats diplomat NOUN  10 nsubj
    persona   persona  NOUN  10 compound
    non       non      X     10 advmod
    grata     grata    NOUN  4 conj`).sentence;
  assert.equal(
    arcs(repairPersonaNonGrata(tokens)),
    "2 nsubj, 0 root, 4 det, 2 obj, 7 cc, 7 nummod, 4 conj, 2 xcomp, 8 flat, 8 flat",
  );
});

test("an object that the parser put into the foreign words is taken out of them", () => {
  const { tokens } = tree(`
    Lima     Lima     PROPN 2 nsubj
    declared declare  VERB  0 root
    the      the      DET   5 det
    envoy    envoy    NOUN  5 compound
    persona  persona  NOUN  2 obj
    non      non      X     7 amod
    grata    grata    NOUN  5 appos`).sentence;
  assert.equal(arcs(repairPersonaNonGrata(tokens)), "2 nsubj, 0 root, 4 det, 2 obj, 2 xcomp, 5 flat, 5 flat");
});

test("foreign words without such a verb are left alone", () => {
  const { tokens } = tree(`
    He      he      PRON 2 nsubj
    became  become  VERB 0 root
    persona persona NOUN 2 xcomp
    non     non     X    5 amod
    grata   grata   NOUN 3 appos`).sentence;
  assert.equal(repairPersonaNonGrata(tokens), tokens);
});
