import assert from "node:assert/strict";
import { test } from "node:test";
import { repairTollOfAttack } from "../../../../src/core/language/repairs/toll-of-attack.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const fired = (comma: string) =>
  tree(`
    Police     police     NOUN 2 nsubj
    fired      fire       VERB 0 root _ VBD
    at         at         ADP  4 case
    protesters protester  NOUN 2 obl
    who        who        PRON 6 nsubj
    stormed    storm      VERB 4 acl:relcl _ VBD
    parliament parliament NOUN 6 obj
    ${comma}   PUNCT 9 punct
    killing    kill       VERB 6 advcl _ VBG
    five       five       NUM  9 obj`).sentence.tokens;

test("the toll behind a comma is that of the attack", () => {
  assert.equal(
    arcs(repairTollOfAttack(fired("~, ,"))),
    "2 nsubj, 0 root, 4 case, 2 obl, 6 nsubj, 4 acl:relcl, 6 obj, 9 punct, 2 advcl, 9 obj",
  );
});

test("a toll without a comma is left alone", () => {
  const tokens = fired("- -");
  assert.equal(repairTollOfAttack(tokens), tokens);
});
