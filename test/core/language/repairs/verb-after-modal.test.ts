import assert from "node:assert/strict";
import { test } from "node:test";
import { repairVerbAfterModal } from "../../../../src/core/language/repairs/verb-after-modal.ts";
import { tree } from "../../../support/tree.ts";

test("an adjective right behind a modal verb is a verb, but not with a verb of being", () => {
  const { tokens } = tree(`
    It       it       PRON 3 nsubj _ PRP
    would    would    AUX  3 aux   _ MD
    free     free     ADJ  0 root  _ JJ
    captives captive  NOUN 3 obj   _ NNS`).sentence;
  assert.deepEqual(
    repairVerbAfterModal(tokens).map(({ upos, xpos }) => `${upos} ${xpos}`),
    ["PRON PRP", "AUX MD", "VERB VB", "NOUN NNS"],
  );
  const { tokens: state } = tree(`
    It    it    PRON 4 nsubj _ PRP
    would would AUX  4 aux   _ MD
    be    be    AUX  4 cop   _ VB
    free  free  ADJ  0 root  _ JJ`).sentence;
  assert.deepEqual(repairVerbAfterModal(state), state);
});
