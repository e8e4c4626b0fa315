import assert from "node:assert/strict";
import { test } from "node:test";
import { repairReducedPassive } from "../../../../src/core/language/repairs/reduced-passive.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("a participle with who did it is a part of the noun before it", () => {
  const { tokens } = tree(`
    It       it     PRON 2 nsubj
    shot     shoot  VERB 0 root _ VBD
    down     down   ADP  2 compound:prt
    34       34     NUM  2 obj
    of       of     ADP  6 case
    drones   drone  NOUN 7 nsubj
    launched launch VERB 2 ccomp _ VBD
    by       by     ADP  9 case
    Russia   Russia PROPN 7 obl:agent`).sentence;
  assert.equal(
    arcs(repairReducedPassive(tokens)),
    "2 nsubj, 0 root, 2 compound:prt, 2 obj, 6 case, 4 nmod, 6 acl, 9 case, 7 obl:agent",
  );
});

test("the noun is the object of a verb that has none", () => {
  const { tokens } = tree(`
    Israel   Israel PROPN 2 nsubj
    hit      hit    VERB  0 root _ VBD
    rockets  rocket NOUN  4 nsubj
    fired    fire   VERB  2 parataxis _ VBD
    by       by     ADP   6 case
    Hamas    Hamas  PROPN 4 obl:agent`).sentence;
  assert.equal(arcs(repairReducedPassive(tokens)), "2 nsubj, 0 root, 2 obj, 3 acl, 6 case, 4 obl:agent");
});

test("verbs with an object, and nouns that nothing before could govern, are left alone", () => {
  const active = tree(`
    He       he     PRON 2 nsubj
    said     say    VERB 0 root _ VBD
    troops   troop  NOUN 4 nsubj
    fired    fire   VERB 2 ccomp _ VBD
    shells   shell  NOUN 4 obj
    by       by     ADP  7 case
    night    night  NOUN 4 obl:agent`).sentence.tokens;
  assert.equal(repairReducedPassive(active), active);
  const alone = tree(`
    rockets  rocket NOUN  2 nsubj
    fired    fire   VERB  0 root _ VBD
    by       by     ADP   4 case
    Hamas    Hamas  PROPN 2 obl:agent`).sentence.tokens;
  assert.equal(repairReducedPassive(alone), alone);
});
