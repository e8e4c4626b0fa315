import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { repairAgentOfDeed } from "../../../../src/core/language/repairs/agent-of-deed.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

describe("the one behind a deed", () => {
  const inside = (deed: string, of = "of", agent = "rebels  rebel NOUN") =>
    tree(`
    Lima   Lima    PROPN 2 nsubj _ NNP
    feared fear    VERB  0 root  _ VBD
    ${deed} ${deed} NOUN 2 obj   _ NN
    ${of}  ${of}   ADP   5 case  _ IN
    guards guard   NOUN  3 nmod  _ NNS
    by     by      ADP   7 case  _ IN
    ${agent}       5 nmod  _ NNS`).sentence.tokens;

  it("hangs on it, not on the one to whom it was done", () => {
    for (const tokens of [inside("killing"), inside("attack", "on"), inside("occupation")])
      assert.equal(arcs(repairAgentOfDeed(tokens)), "2 nsubj, 0 root, 2 obj, 5 case, 3 nmod, 7 case, 3 nmod");
  });

  it("leaves alone what is no deed, nobody it is done to, and a day", () => {
    for (const tokens of [
      inside("portrait"),
      inside("killing", "near"),
      inside("killing", "of", "Monday Monday PROPN"),
    ])
      assert.equal(repairAgentOfDeed(tokens), tokens);
  });

  const beside = (tag: string, aux = "") =>
    tree(`
    Lima    Lima      PROPN ${aux ? "3 nsubj:pass" : "2 nsubj"} _ NNP
    ${aux}
    told    tell      VERB  0 root  _ ${tag}
    of      of        ADP   ${aux ? "5" : "4"} case _ IN
    arrests arrest    NOUN  ${aux ? "3" : "2"} obl _ NNS
    of      of        ADP   ${aux ? "7" : "6"} case _ IN
    guards  guard     NOUN  ${aux ? "5" : "4"} nmod _ NNS
    by      by        ADP   ${aux ? "9" : "8"} case _ IN
    rebels  rebel     NOUN  ${aux ? "3" : "2"} obl _ NNS`).sentence.tokens;

  it("hangs on it where an active verb had it, and stays with a passive one", () => {
    assert.match(arcs(repairAgentOfDeed(beside("VBD"))), /4 nmod$/u);
    const passive = beside("VBN", "was be AUX 3 aux:pass _ VBD");
    assert.equal(repairAgentOfDeed(passive), passive);
  });

  it("takes along the adverb between", () => {
    const tokens = tree(`
      killing killing NOUN 0 root   _ NN
      of      of      ADP  3 case   _ IN
      guards  guard   NOUN 1 nmod   _ NNS
      there   there   ADV  6 advmod _ RB
      by      by      ADP  6 case   _ IN
      rebels  rebel   NOUN 1 nmod   _ NNS`).sentence.tokens;
    assert.equal(arcs(repairAgentOfDeed(tokens)), "0 root, 3 case, 1 nmod, 1 advmod, 6 case, 1 nmod");
  });
});
