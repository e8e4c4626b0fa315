import assert from "node:assert/strict";
import { test } from "node:test";
import { repairMainVerb } from "../../../../src/core/language/repairs/main-verb.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

/** The minister, who flew to Manila, promised help: the parser's arcs of *promised* differ. */
const promised = (head: number, relation: string) => `
  Tolhurst Tolhurst PROPN 0 root      _ NNP
  ~,       ,        PUNCT 4 punct     _ ,
  who      who      PRON  4 nsubj     _ WP
  flew     fly      VERB  1 acl:relcl _ VBD
  there    there    ADV   7 advmod    _ RB
  ~,       ,        PUNCT 7 punct     _ ,
  promised promise  VERB  ${head} ${relation} _ VBD
  help     help     NOUN  7 obj       _ NN
  ~.       .        PUNCT 1 punct     _ .`;

test("the verb after a relative clause becomes the main verb", () => {
  const { tokens } = tree(promised(4, "advcl")).sentence;
  assert.equal(
    arcs(repairMainVerb(tokens)),
    "7 nsubj, 4 punct, 4 nsubj, 1 acl:relcl, 4 advmod, 7 punct, 0 root, 7 obj, 7 punct",
  );
});

test("a participle with an object is taken for a past", () => {
  const { tokens } = tree(promised(4, "advcl").replace(" advcl _ VBD", " advcl _ VBN")).sentence;
  const verb = repairMainVerb(tokens).find((token) => token.head === 0);
  assert.deepEqual([verb?.form, verb?.xpos], ["promised", "VBD"]);
});

test("a main verb with a subject of its own, or below another word, is left alone", () => {
  const withSubject = tree(promised(4, "advcl").replace("4 nsubj", "7 nsubj")).sentence;
  assert.equal(repairMainVerb(withSubject.tokens), withSubject.tokens);
  const elsewhere = tree(promised(3, "advcl")).sentence;
  assert.equal(repairMainVerb(elsewhere.tokens), elsewhere.tokens);
});
