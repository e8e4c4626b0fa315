import assert from "node:assert/strict";
import { test } from "node:test";
import { repairFirstOfTwoSubjects } from "../../../../src/core/language/repairs/first-of-two-subjects.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("the first of two subjects is that of the clause between them", () => {
  const headline = (own: string) =>
    repairFirstOfTwoSubjects(
      tree(`
    Rebels  rebel    NOUN  6 nsubj _ NNS
    ${own}
    town    town     NOUN  2 obj   _ NN
    ~,      ,        PUNCT 2 punct _ ,
    army    army     NOUN  6 nsubj _ NN
    says    say      VERB  0 root  _ VBZ`).sentence.tokens,
    );
  assert.equal(
    arcs(headline("overrun overrun VERB 6 ccomp _ VBD")),
    "2 nsubj, 6 ccomp, 2 obj, 2 punct, 6 nsubj, 0 root",
  );
  assert.equal(headline("overrun overrun VERB 1 acl _ VBN")[0]?.head, 6);
});
