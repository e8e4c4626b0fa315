import assert from "node:assert/strict";
import { it } from "node:test";
import { eventLines } from "./scene.ts";

it("aims what is said of a claim at who made it", () => {
  const scene = {
    rows: `
  Quito    Quito   PROPN 2 nsubj
  says     say     VERB  0 root
  villages village NOUN  4 nsubj
  burned   burn    VERB  2 ccomp
  ~;       ;       PUNCT 7 punct
  Lima     Lima    PROPN 7 nsubj
  rejected reject  VERB  2 parataxis
  the      the     DET   9 det
  proposal proposal NOUN 7 obj`,
    said: [{ content: "villages burned", speaker: "Quito" }],
  };
  assert.deepEqual(eventLines(scene), ["REJECT PER.GOV -> ECU.GOV occurred"]);
});
