import assert from "node:assert/strict";
import { test } from "node:test";
import { repairRelativeClause } from "../../../../src/core/language/repairs/relative-clause.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const hosted = (head: number, relation: string) => `
  said     say      VERB  0 root  _ VBD
  Lorenzo  Lorenzo  PROPN 1 nsubj _ NNP
  Abellana Abellana PROPN 2 flat  _ NNP
  ~,       ,        PUNCT 6 punct _ ,
  who      who      PRON  6 nsubj _ WP
  hosted   host     VERB  ${head} ${relation} _ VBD
  talks    talk     NOUN  6 obj   _ NNS`;

test("a clause with who hangs on the name before it", () => {
  const { tokens } = tree(hosted(1, "ccomp")).sentence;
  assert.equal(
    arcs(repairRelativeClause(tokens)),
    "0 root, 1 nsubj, 2 flat, 6 punct, 6 nsubj, 2 acl:relcl, 6 obj",
  );
});

test("a relative clause that is one already is left alone, and one above its noun", () => {
  const right = tree(hosted(2, "acl:relcl")).sentence;
  assert.equal(repairRelativeClause(right.tokens), right.tokens);
  const above = tree(hosted(1, "ccomp").replace("1 nsubj", "6 nsubj")).sentence;
  assert.equal(repairRelativeClause(above.tokens), above.tokens);
});
