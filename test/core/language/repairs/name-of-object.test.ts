import assert from "node:assert/strict";
import { test } from "node:test";
import { repairNameOfObject } from "../../../../src/core/language/repairs/name-of-object.ts";
import { tree } from "../../../support/tree.ts";

test("the second object of a verb that names is the name", () => {
  const second = (verb: string) =>
    repairNameOfObject(
      tree(`
    She       she       PRON 2 nsubj _ PRP
    ${verb}
    deal      deal      NOUN 2 obj   _ NN
    surrender surrender NOUN 2 obj   _ NN`).sentence.tokens,
    ).at(-1)?.deprel;
  assert.deepEqual(
    [second("called call VERB 0 root _ VBD"), second("gave give VERB 0 root _ VBD")],
    ["xcomp", "obj"],
  );
});
