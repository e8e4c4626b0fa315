import assert from "node:assert/strict";
import { test } from "node:test";
import { repairUnmarkedSubject } from "../../../../src/core/language/repairs/unmarked-subject.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a name before a verb without a subject is it, a day is not", () => {
  const before = (name: string) =>
    tree(`
    ${name}  ${name} PROPN 2 obl:unmarked _ NNP
    fired    fire    VERB  0 root _ VBD
    missiles missile NOUN  2 obj  _ NNS`).sentence.tokens;
  assert.equal(arcs(repairUnmarkedSubject(before("Lima"))), "2 nsubj, 0 root, 2 obj");
  const day = before("Monday");
  assert.equal(repairUnmarkedSubject(day), day);
});
