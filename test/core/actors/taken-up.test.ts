import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actorsIn, joined } from "../../support/actors.ts";

describe("links across sentences", () => {
  it("a ministry for something else is another ministry", () => {
    const { actors } = actorsIn([
      "The the DET 4 det\nRussian Russian ADJ 4 amod\ndefense defense NOUN 4 compound\nministry ministry NOUN 5 nsubj\nspoke speak VERB 0 root",
      "The the DET 3 det\ninterior interior ADJ 3 amod\nministry ministry NOUN 4 nsubj\nspoke speak VERB 0 root",
      "The the DET 2 det\nministry ministry NOUN 3 nsubj\nspoke speak VERB 0 root",
    ]);
    const names = actors.filter(({ kind }) => kind === "organization").map(({ name }) => name);
    assert.deepEqual(names, ["Russian defense ministry", "interior ministry"]);
  });

  it("its neighbor is the other state", () => {
    const found = joined([
      "Sudan Sudan PROPN 2 nsubj\nspoke speak VERB 0 root",
      "Chad Chad PROPN 2 nsubj\npraised praise VERB 0 root\nits its PRON 4 nmod:poss\nneighbor neighbor NOUN 2 obj",
    ]);
    assert.ok(found.includes("Sudan: Sudan, its neighbor"));
  });

  it("both without a noun are the two persons of the sentence", () => {
    const { actors } = actorsIn(
      [
        `
        Tom    Tom    PROPN 3 nsubj
        Mwale  Mwale  PROPN 1 flat
        met    meet   VERB  0 root
        Sergei Sergei PROPN 3 obj
        Shoigu Shoigu PROPN 4 flat
        and    and    CCONJ 8 cc
        both   both   PRON  8 nsubj
        agreed agree  VERB  3 conj`,
      ],
      { PER: ["Tom Mwale", "Sergei Shoigu"] },
    );
    assert.equal(actors.find(({ members }) => members)?.name, "Tom Mwale and Sergei Shoigu");
  });
});
