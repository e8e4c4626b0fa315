import assert from "node:assert/strict";
import { test } from "node:test";
import { repairSharedName } from "../../../../src/core/language/repairs/shared-name.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const leaders = (name: string) =>
  tree(`
    North     North     PROPN 5 nsubj
    and       and       CCONJ 3 cc
    South     South     PROPN 4 compound
    ${name}   PROPN 5 nsubj
    exchanged exchange  VERB  0 root
    fire      fire      NOUN  5 obj`).sentence.tokens;

test("two that share the last word of their names are joined", () => {
  assert.equal(
    arcs(repairSharedName(leaders("Korea Korea"))),
    "5 nsubj, 4 cc, 4 compound, 1 conj, 0 root, 5 obj",
  );
});

test("directions that share no name are left alone", () => {
  const tokens = leaders("today today");
  assert.equal(repairSharedName(tokens), tokens);
});
