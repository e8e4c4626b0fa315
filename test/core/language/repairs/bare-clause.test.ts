import assert from "node:assert/strict";
import { test } from "node:test";
import { repairBareClause } from "../../../../src/core/language/repairs/bare-clause.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const saidSo = (between: string, own: string) => `
  left    leave   VERB    0 root  _ VBD
  and     and     CCONJ   3 cc    _ CC
  said    say     VERB    1 conj  _ VBD
  ${between}
  talks   talk    NOUN    6 nsubj _ NNS
  failed  fail    VERB    1 ${own} _ VBD`;

test("a clause right after a verb of saying is what was said", () => {
  const { tokens } = tree(saidSo("the the DET 5 det _ DT", "conj")).sentence;
  assert.deepEqual(
    [repairBareClause(tokens).at(-1)?.head, repairBareClause(tokens).at(-1)?.deprel],
    [3, "ccomp"],
  );
});

test("a clause behind a comma, or of another kind, stays where it is", () => {
  for (const text of [saidSo("~, , PUNCT 6 punct _ ,", "conj"), saidSo("the the DET 5 det _ DT", "advcl")])
    assert.equal(arcs(repairBareClause(tree(text).sentence.tokens)), arcs(tree(text).sentence.tokens));
});
