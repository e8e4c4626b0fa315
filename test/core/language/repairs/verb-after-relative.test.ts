import assert from "node:assert/strict";
import { test } from "node:test";
import { repairVerbAfterRelative } from "../../../../src/core/language/repairs/verb-after-relative.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const sentence = (comma: string) =>
  tree(`
    Mali  Mali  PROPN 0 root      _ NNP
    ~,    ,     PUNCT 4 punct     _ ,
    which which PRON  4 nsubj     _ WDT
    left  leave VERB  1 acl:relcl _ VBD
    ~${comma}  ,     PUNCT 6 punct     _ ,
    sided side  VERB  1 acl:relcl _ VBN
    with  with  ADP   8 case      _ IN
    Chad  Chad  PROPN 6 obl       _ NNP
    ~.    .     PUNCT 1 punct     _ .`).sentence.tokens;

test("the verb behind a relative clause is the main verb", () => {
  assert.equal(
    arcs(repairVerbAfterRelative(sentence(","))),
    "6 nsubj, 4 punct, 4 nsubj, 1 acl:relcl, 6 punct, 0 root, 8 case, 6 obl, 6 punct",
  );
});

test("a verb that no comma parts from the clause stays in it", () => {
  const tokens = sentence("-");
  assert.equal(repairVerbAfterRelative(tokens), tokens);
});
