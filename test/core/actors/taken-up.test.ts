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

  it("another state's leader is no officer of the report's own", () => {
    const found = joined(
      [
        "Sudan Sudan PROPN 2 nsubj\nvoted vote VERB 0 root",
        "Chief chief NOUN 2 nmod:desc\nPaul Paul PROPN 4 nsubj\nHill Hill PROPN 2 flat\nspoke speak VERB 0 root",
        "Chad Chad PROPN 3 nmod:poss\n's 's PART 1 case\nleader leader NOUN 4 nsubj\nleft leave VERB 0 root",
      ],
      { PER: ["Paul Hill"] },
    );
    assert.deepEqual(found, []);
  });

  it("a minister for one thing is none for another", () => {
    const found = joined(
      [
        "Prime prime ADJ 2 amod\nMinister minister NOUN 3 nmod:desc\nPaul Paul PROPN 5 nsubj\nHill Hill PROPN 3 flat\nspoke speak VERB 0 root",
        "the the DET 3 det\ninterior interior ADJ 3 amod\nminister minister NOUN 4 nsubj\nleft leave VERB 0 root",
      ],
      { PER: ["Paul Hill"] },
    );
    assert.deepEqual(found, []);
  });

  it("the two countries are the states of the sentence before, whoever the report is about", () => {
    const { actors } = actorsIn([
      "Zambia Zambia PROPN 2 nsubj\nvoted vote VERB 0 root",
      "Zambia Zambia PROPN 2 nsubj\nagreed agree VERB 0 root",
      "Chad Chad PROPN 2 nsubj\nleft leave VERB 0 root\nSudan Sudan PROPN 2 obj",
      "the the DET 3 det\ntwo two NUM 3 nummod\ncountries country NOUN 4 nsubj Number=Plur\nmet meet VERB 0 root",
    ]);
    assert.equal(actors.find(({ members }) => members)?.name, "Chad and Sudan");
  });

  it("states that are hardly spoken of are not the two countries", () => {
    const voted = (state: string) => `${state} ${state} PROPN 2 nsubj\nvoted vote VERB 0 root`;
    const { actors } = actorsIn([
      ...["Zambia", "Turkey", "Zambia", "Turkey", "Zambia", "Turkey", "Zambia", "Turkey"].map(voted),
      "Chad Chad PROPN 2 nsubj\nleft leave VERB 0 root\nSudan Sudan PROPN 2 obj",
      "the the DET 3 det\ntwo two NUM 3 nummod\ncountries country NOUN 4 nsubj Number=Plur\nmet meet VERB 0 root",
    ]);
    assert.equal(actors.find(({ members }) => members)?.name, "Zambia and Turkey");
  });

  it("whom people of a state blame at home is of that state", () => {
    const { actors } = actorsIn([
      "Zambia Zambia PROPN 2 nsubj\nvoted vote VERB 0 root",
      `
      Turkish    Turkish   ADJ  2 amod
      protesters protester NOUN 3 nsubj Number=Plur
      blamed     blame     VERB 0 root
      the        the       DET  5 det
      president  president NOUN 3 obj`,
    ]);
    assert.equal(actors.find(({ name }) => name === "president")?.country, "TUR");
  });
});
