import assert from "node:assert/strict";
import { test } from "node:test";
import { repairTwoSubjects } from "../../../../src/core/language/repairs/two-subjects.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a participle between two subjects of one verb is the verb of the first", () => {
  const outlets = (relation: string) =>
    tree(`
    Outlets  outlet  NOUN  6 nsubj       _ NNS
    reported report  VERB  1 acl         _ VBN
    Friday   Friday  PROPN 2 ${relation} _ NNP
    the      the     DET   5 det         _ DT
    service  service NOUN  6 nsubj       _ NN
    had      have    VERB  0 root        _ VBD
    talks    talk    NOUN  6 obj         _ NNS
    ~.       .       PUNCT 6 punct       _ .`).sentence.tokens;
  const mended = repairTwoSubjects(outlets("obl"));
  assert.equal(arcs(mended), "2 nsubj, 0 root, 2 obl, 5 det, 6 nsubj, 2 ccomp, 6 obj, 2 punct");
  assert.equal(mended[1]?.xpos, "VBD");
  const owned = outlets("obl:agent");
  assert.equal(repairTwoSubjects(owned), owned);
});
