import assert from "node:assert/strict";
import { test } from "node:test";
import { repairAskedBefore } from "../../../../src/core/language/repairs/asked-before.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("an answer is the main clause, what was asked stands before it", () => {
  const asked = (verb: string, comma: string) =>
    tree(`
    ${verb}  VERB  0 root  _ VBD
    about    about ADP   3 case  _ IN
    it       it    PRON  1 obl   _ PRP
    ~${comma} , PUNCT 6 punct _ ,
    Kovac    Kovac PROPN 6 nsubj _ NNP
    replied  reply VERB  1 ccomp _ VBD
    ~.       .     PUNCT 1 punct _ .`).sentence.tokens;
  const mended = repairAskedBefore(asked("Asked ask", ","));
  assert.equal(arcs(mended), "6 advcl, 3 case, 1 obl, 6 punct, 6 nsubj, 0 root, 6 punct");
  assert.equal(mended[0]?.xpos, "VBN");
  for (const tokens of [asked("Asked ask", ":"), asked("Knew know", ",")])
    assert.equal(repairAskedBefore(tokens), tokens);
});
