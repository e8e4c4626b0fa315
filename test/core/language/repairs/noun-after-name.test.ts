import assert from "node:assert/strict";
import { test } from "node:test";
import { repairNounAfterName } from "../../../../src/core/language/repairs/noun-after-name.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a plural noun behind a name heads both", () => {
  const karen = (noun: string) =>
    tree(`
    The       the       DET   2 det   _ DT
    Karen     Karen     PROPN 4 nsubj _ NNP
    ${noun}   guerrilla NOUN  2 flat  _ NNS
    left      leave     VERB  0 root  _ VBD`).sentence.tokens;
  assert.equal(arcs(repairNounAfterName(karen("guerrillas"))), "3 det, 3 compound, 4 nsubj, 0 root");
  const name = karen("Guerrillas");
  assert.equal(repairNounAfterName(name), name);
});
