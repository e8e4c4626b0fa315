import assert from "node:assert/strict";
import { test } from "node:test";
import { repairNounWithGeneral } from "../../../../src/core/language/repairs/noun-with-general.ts";
import { tree } from "../../../support/tree.ts";
import { arcs } from "./arcs.ts";

test("general after an office is a part of its name", () => {
  const secretary = (general: string) =>
    tree(`
    The         the       DET  2 det
    secretary   secretary NOUN 6 nsubj
    ${general}  general   NOUN 6 nsubj
    of          of        ADP  5 case
    NATO        NATO      PROPN 3 nmod
    left        leave     VERB 0 root`).sentence.tokens;
  assert.equal(
    arcs(repairNounWithGeneral(secretary("general"))),
    "2 det, 6 nsubj, 2 flat, 5 case, 2 nmod, 0 root",
  );
  const name = secretary("General");
  assert.equal(repairNounWithGeneral(name), name);
});
