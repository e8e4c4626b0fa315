import assert from "node:assert/strict";
import { test } from "node:test";
import { repairSubjectAfterQuotation } from "../../../../src/core/language/repairs/subject-after-quotation.ts";
import { tree } from "../../../support/tree.ts";

test("a name between a quotation and a verb without a subject is its subject", () => {
  const quoted = (head: number, relation: string) =>
    tree(`
    ~"     "     PUNCT 3 punct              _ \`\`
    I      I     PRON  3 nsubj              _ PRP
    fall   fall  VERB  8 ccomp              _ VBP
    short  short ADJ   3 xcomp              _ JJ
    ~,     ,     PUNCT 3 punct              _ ,
    ~"     "     PUNCT 3 punct              _ ''
    Valdez Valdez PROPN ${head} ${relation} _ NNP
    said   say   VERB  0 root               _ VBD`).sentence.tokens;
  assert.equal(repairSubjectAfterQuotation(quoted(4, "appos"))[6]?.head, 8);
  const right = quoted(8, "nsubj");
  assert.equal(repairSubjectAfterQuotation(right), right);
});
