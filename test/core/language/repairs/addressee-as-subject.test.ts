import assert from "node:assert/strict";
import { test } from "node:test";
import { repairAddresseeAsSubject } from "../../../../src/core/language/repairs/addressee-as-subject.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("the first of two subjects behind told is who was told", () => {
  const told = (verb: string, relation: string) =>
    tree(`
    He       he       PRON  2 nsubj _ PRP
    ${verb}  ${verb === "told" ? "tell" : "say"} VERB 0 root _ VBD
    Jazeera  Jazeera  PROPN 7 ${relation} _ NNP
    the      the      DET   5 det   _ DT
    group    group    NOUN  7 nsubj _ NN
    had      have     AUX   7 aux   _ VBD
    accepted accept   VERB  2 ccomp _ VBN`).sentence.tokens;
  assert.equal(
    arcs(repairAddresseeAsSubject(told("told", "nsubj"))),
    "2 nsubj, 0 root, 2 iobj, 5 det, 7 nsubj, 7 aux, 2 ccomp",
  );
  for (const tokens of [told("said", "nsubj"), told("told", "obl")])
    assert.equal(repairAddresseeAsSubject(tokens), tokens);
});
