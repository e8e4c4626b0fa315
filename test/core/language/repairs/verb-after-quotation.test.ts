import assert from "node:assert/strict";
import { test } from "node:test";
import { repairVerbAfterQuotation } from "../../../../src/core/language/repairs/verb-after-quotation.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a verb behind a quotation goes on with the one before it", () => {
  const said = (mark: string, subject = "") =>
    tree(`
    He     he   PRON  2 nsubj _ PRP
    called call VERB  0 root  _ VBD
    it     it   PRON  2 obj   _ PRP
    “      “    PUNCT 5 punct _ \`\`
    lies   lie  NOUN  2 xcomp _ NNS
    told   tell VERB  5 acl   _ VBN
    ${mark} ${mark} PUNCT 5 punct _ ''
    and    and  CCONJ ${subject ? 10 : 9} cc _ CC
    ${subject}
    vowed  vow  VERB  6 conj  _ VBD`).sentence.tokens;
  assert.equal(
    arcs(repairVerbAfterQuotation(said("”"))),
    "2 nsubj, 0 root, 2 obj, 5 punct, 2 xcomp, 5 acl, 5 punct, 9 cc, 2 conj",
  );
  for (const tokens of [said(":"), said("”", "she she PRON 10 nsubj _ PRP")])
    assert.equal(repairVerbAfterQuotation(tokens), tokens);
});
