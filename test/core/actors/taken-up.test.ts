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

  it("so many people are no others that were counted", () => {
    const counted = (number: string) =>
      `${number} ${number} NUM 2 nummod\nprotesters protester NOUN 3 nsubj Number=Plur\nleft leave VERB 0 root`;
    const { actors } = actorsIn([counted("44"), counted("Seven")]);
    assert.deepEqual(
      actors.map(({ name }) => name),
      ["44 protesters", "Seven protesters"],
    );
  });

  it("somebody's own two are not those named before", () => {
    const { actors } = actorsIn(
      [
        "Tom Tom PROPN 3 nsubj\nMwale Mwale PROPN 1 flat\nmet meet VERB 0 root\nPaul Paul PROPN 3 obj\nHill Hill PROPN 4 flat",
        "Police police NOUN 2 nsubj\nheld hold VERB 0 root\nher her PRON 5 nmod:poss\ntwo two NUM 5 nummod\nprotesters protester NOUN 2 obj Number=Plur",
      ],
      { PER: ["Tom Mwale", "Paul Hill"] },
    );
    assert.equal(
      actors.some(({ members }) => members),
      false,
    );
  });

  it("part of them are not the verb's own subject", () => {
    const found = joined([
      "The the DET 2 det\nprotesters protester NOUN 3 nsubj Number=Plur\nleft leave VERB 0 root",
      `
      The      the     DET  2 det
      police   police  NOUN 3 nsubj
      deported deport  VERB 0 root
      11       11      NUM  3 obj
      of       of      ADP  6 case
      them     they    PRON 4 nmod Number=Plur`,
    ]);
    assert.deepEqual(found, ["protesters: The protesters, them"]);
  });

  it("two of one office, named beside it, have it, each of his own state", () => {
    const { actors } = actorsIn(
      [
        "Chad Chad PROPN 2 nsubj\nleft leave VERB 0 root\nSudan Sudan PROPN 2 obj",
        `
        The       the      DET   3 det
        two       two      NUM   3 nummod
        countries country  NOUN  5 nmod:poss Number=Plur
        ~'        '        PART  3 case
        ministers minister NOUN  12 nsubj Number=Plur
        ~,        ,        PUNCT 7 punct
        Tom       Tom      PROPN 5 appos
        Mwale     Mwale    PROPN 7 flat
        and       and      CCONJ 10 cc
        Paul      Paul     PROPN 7 conj
        Hill      Hill     PROPN 10 flat
        met       meet     VERB  0 root`,
      ],
      { PER: ["Tom Mwale", "Paul Hill"] },
    );
    const told = actors.filter(({ kind }) => kind === "person");
    assert.deepEqual(
      told.map(({ name, country, sector }) => [name, country, sector]),
      [
        ["Tom Mwale", "TCD", "GOV"],
        ["Paul Hill", "SDN", "GOV"],
      ],
    );
  });
});

describe("names", () => {
  it("two states may share the last word of theirs", () => {
    const { actors } = actorsIn([
      `
      Old     Old     PROPN 5 nsubj
      and     and     CCONJ 4 cc
      New     New     PROPN 4 compound
      Zambia  Zambia  PROPN 1 conj
      met     meet    VERB  0 root`,
    ]);
    assert.deepEqual(
      actors.map(({ name }) => name),
      ["Old Zambia", "New Zambia"],
    );
  });
});
