import assert from "node:assert/strict";
import { test } from "node:test";
import { repairCitingSource } from "../../../../src/core/language/repairs/citing-source.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("whoever reports cites the source behind what is reported", () => {
  const reported = (verb: string, object: string) =>
    tree(`
    SANA     SANA    PROPN 2 nsubj _ NNP
    ${verb}  ${verb} VERB  0 root  _ VBD
    rebels   rebel   NOUN  4 nsubj _ NNS
    left     leave   VERB  2 ccomp _ VBD
    ~,       ,       PUNCT 6 punct _ ,
    citing   cite    VERB  4 advcl _ VBG
    ${object} ${object} NOUN 6 obj _ NNS`).sentence.tokens;
  assert.equal(
    arcs(repairCitingSource(reported("report", "witness"))),
    "2 nsubj, 0 root, 4 nsubj, 2 ccomp, 6 punct, 2 advcl, 6 obj",
  );
  for (const tokens of [reported("report", "concern"), reported("regret", "witness")])
    assert.equal(repairCitingSource(tokens), tokens);
});
