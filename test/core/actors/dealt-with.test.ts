import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actorsIn } from "../../support/actors.ts";

/** Country and sector of the actor called so. */
function told(sentences: readonly string[], called: string): string {
  const actor = actorsIn(sentences).actors.find(({ name }) => name === called);
  return `${actor?.country} ${actor?.sector}`;
}

const zambia = "Zambia Zambia PROPN 2 nsubj\nvoted vote VERB 0 root";

describe("those whom an act reaches", () => {
  it("are of the state that frees them, whatever the report is about", () => {
    const freed = `
      Chad      Chad     PROPN 2 nsubj
      freed     free     VERB  0 root
      two       two      NUM   4 nummod
      prisoners prisoner NOUN  2 obj Number=Plur`;
    assert.equal(told([zambia, zambia, freed], "two prisoners"), "TCD CVL");
  });

  it("are of the side that was hit, if a participle tells of them", () => {
    const hit = `
      Chadian  Chadian  ADJ   2 amod
      troops   troop    NOUN  3 nsubj
      shelled  shell    VERB  0 root
      Sudanese Sudanese ADJ   5 amod
      forces   forces   NOUN  3 obj
      ~,       ,        PUNCT 7 punct
      killing  kill     VERB  3 advcl _ VBG
      two      two      NUM   9 nummod
      protesters protester NOUN 7 obj Number=Plur`;
    assert.equal(told([zambia, hit], "two protesters"), "SDN CVL");
  });

  it("have the nationality that stands beside them, or that of the first of their kind", () => {
    const guard = `
      An       a        DET   2 det
      official official NOUN  6 nsubj
      ~,       ,        PUNCT 5 punct
      a        a        DET   5 det
      Chadian  Chadian  NOUN  2 appos
      left     leave    VERB  0 root`;
    assert.equal(told([zambia, guard], "official"), "TCD GOV");
    const others = `
      A         a        DET   3 det
      Turkish   Turkish  ADJ   3 amod
      diplomat  diplomat NOUN  8 nsubj
      and       and      CCONJ 7 cc
      two       two      NUM   7 nummod
      other     other    ADJ   7 amod
      envoys    envoy    NOUN  3 conj Number=Plur
      left      leave    VERB  0 root`;
    assert.equal(told([zambia, others], "two other envoys"), "TUR GOV");
  });
});

describe("officers", () => {
  const officers = "Officers officer NOUN 2 nsubj Number=Plur\nleft leave VERB 0 root";

  it("are of the force spoken of last", () => {
    const police = "Police police NOUN 2 nsubj\nagreed agree VERB 0 root";
    assert.equal(told([zambia, police, officers], "Officers"), "ZMB COP");
    assert.equal(told([zambia, officers], "Officers"), "ZMB MIL");
  });
});

describe("the group", () => {
  it("is no body that states have founded", () => {
    const { actors, text } = actorsIn([
      "Houthis Houthis PROPN 2 nsubj\nleft leave VERB 0 root",
      "African African PROPN 2 compound\nUnion Union PROPN 3 nsubj\nagreed agree VERB 0 root",
      "the the DET 3 det\nrebel rebel NOUN 3 compound\ngroup group NOUN 4 nsubj\nagreed agree VERB 0 root",
    ]);
    const words = (name: string) =>
      actors.find((actor) => actor.name === name)?.mentions.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words("Houthis"), ["Houthis", "the rebel group"]);
  });
});
