import assert from "node:assert/strict";
import { test } from "node:test";
import { repairClauseOfVerb } from "../../../../src/core/language/repairs/clause-of-verb.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

const told = (verb: string, mark: string, subject: string) => `
  He        he       PRON 2 nsubj _ PRP
  ${verb}   ${verb}  VERB 0 root  _ VBD
  reporters reporter NOUN 2 obj   _ NNS
  ${mark}
  talks     talk     NOUN 6 ${subject} _ NNS
  resumed   resume   VERB 3 acl   _ VBD`;
const that = "that that SCONJ 6 mark _ IN";

test("a clause goes to the verb before its object", () => {
  const clause = (text: string) => repairClauseOfVerb(tree(text).sentence.tokens).at(-1);
  assert.deepEqual(
    [clause(told("tell", that, "nsubj"))?.head, clause(told("tell", that, "nsubj"))?.deprel],
    [2, "ccomp"],
  );
  const urged = told("urge", "to to PART 6 mark _ TO", "advmod");
  assert.deepEqual([clause(urged)?.head, clause(urged)?.deprel], [2, "xcomp"]);
});

test("a relative clause stays with its noun, and a clause with the object of another verb", () => {
  for (const text of [
    told("tell", "that that PRON 6 nsubj _ WDT", "advmod"),
    told("meet", that, "nsubj"),
    told("make", "to to PART 6 mark _ TO", "advmod"),
  ])
    assert.equal(arcs(repairClauseOfVerb(tree(text).sentence.tokens)), arcs(tree(text).sentence.tokens));
});

test("a clause behind a text or a time goes to the verb of saying, and its that is a mark", () => {
  const { tokens } = tree(`
    He        he        PRON  2 nsubj     _ PRP
    said      say       VERB  0 root      _ VBD
    in        in        ADP   4 case      _ IN
    statement statement NOUN  2 obl       _ NN
    that      that      PRON  7 obj       _ WDT
    talks     talk      NOUN  7 nsubj     _ NNS
    failed    fail      VERB  4 acl:relcl _ VBD`).sentence;
  const mended = repairClauseOfVerb(tokens);
  assert.deepEqual(
    [mended[4]?.deprel, mended[4]?.xpos, mended[6]?.head, mended[6]?.deprel],
    ["mark", "IN", 2, "ccomp"],
  );
});

test("a clause behind another goes to the verb of telling", () => {
  const { tokens } = tree(`
    He     he    PRON  2 nsubj _ PRP
    told   tell  VERB  0 root  _ VBD
    them   they  PRON  2 iobj  _ PRP
    before before SCONJ 6 mark _ IN
    he     he    PRON  6 nsubj _ PRP
    left   leave VERB  2 advcl _ VBD
    Rome   Rome  PROPN 6 obj   _ NNP
    that   that  SCONJ 10 mark _ IN
    talks  talk  NOUN  10 nsubj _ NNS
    failed fail  VERB  6 ccomp _ VBD`).sentence;
  assert.equal(repairClauseOfVerb(tokens).at(-1)?.head, 2);
});

test("a clause without that goes to the verb of telling where it lacks nothing", () => {
  const told = (relation: string) =>
    tree(`
    He         he         PRON 2 nsubj     _ PRP
    told       tell       VERB 0 root      _ VBD
    reporters  reporter   NOUN 2 iobj      _ NNS
    they       they       PRON 5 nsubj     _ PRP
    failed     fail       VERB 3 acl:relcl _ VBD
    Rome       Rome       PROPN 5 ${relation} _ NNP`).sentence.tokens;
  const [, , , , clause] = repairClauseOfVerb(told("obj"));
  assert.deepEqual([clause?.head, clause?.deprel], [2, "ccomp"]);
  const met = told("obl");
  assert.equal(repairClauseOfVerb(met), met);
});
