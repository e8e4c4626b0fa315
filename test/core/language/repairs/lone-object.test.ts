import assert from "node:assert/strict";
import { test } from "node:test";
import { repairLoneObject } from "../../../../src/core/language/repairs/lone-object.ts";
import { tree } from "../../../support/tree.ts";

test("the only object of a verb is its direct one, but for those that give or tell", () => {
  const lone = (lemma: string) =>
    repairLoneObject(
      tree(`
    He    he    PRON 2 nsubj _ PRP
    ${lemma} ${lemma} VERB 0 root _ VBD
    them  they  PRON 2 iobj  _ PRP`).sentence.tokens,
    ).at(-1)?.deprel;
  assert.deepEqual([lone("demand"), lone("tell")], ["obj", "iobj"]);
});
