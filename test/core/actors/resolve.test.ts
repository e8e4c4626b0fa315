import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actorsIn } from "../../support/actors.ts";

describe("resolve", () => {
  it("reads a name after a title that no model knows, and names a spokesman by whose he is", () => {
    const { actors } = actorsIn([
      `
      President President PROPN 4 nsubj
      Themba    Themba    PROPN 1 nmod:unmarked
      Mokgatle  Mokgatle  PROPN 4 nsubj
      called    call      VERB  8 ccomp
      ~,        ,         PUNCT 8 punct
      his       his       PRON  7 nmod:poss
      spokesman spokesman NOUN 8 nsubj
      said      say       VERB  0 root`,
    ]);
    assert.deepEqual(
      actors.map(({ name }) => name),
      ["Themba Mokgatle", "spokesman of Themba Mokgatle"],
    );
  });

  it("reads a given name and another between commas, though no model knows them", () => {
    const { actors } = actorsIn([
      `
      The      the      DET   2 det
      minister minister NOUN  7 nsubj
      ~,       ,        PUNCT 5 punct
      Helene   Helene   PROPN 5 compound
      Mutua    Mutua    PROPN 2 appos
      ~,       ,        PUNCT 2 punct
      left     leave    VERB  0 root`,
    ]);
    assert.deepEqual(
      actors.map(({ name }) => name),
      ["Helene Mutua"],
    );
  });

  it("makes the forces of two states a group each, and of names beside a count its members", () => {
    const { actors } = actorsIn([
      `
    Russian  Russian  ADJ   4 amod
    and      and      CCONJ 3 cc
    Turkish  Turkish  ADJ   1 conj
    troops   troops   NOUN  5 nsubj
    clashed  clash    VERB  0 root`,
      `
    The      the      DET   3 det
    two      two      NUM   3 nummod
    sides    side     NOUN  8 nsubj
    ~,       ,        PUNCT 5 punct
    Chad     Chad     PROPN 3 appos
    and      and      CCONJ 7 cc
    Sudan    Sudan    PROPN 5 conj
    left     leave    VERB  0 root`,
    ]);
    const joint = actors.filter(({ members }) => members !== undefined);
    const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
    assert.deepEqual(
      joint.map(({ country, sector, members }) => [country, sector, members?.map(nameOf)]),
      [
        [null, "MIL", ["Russian troops", "Turkish troops"]],
        [null, "GOV", ["Chad", "Sudan"]],
      ],
    );
  });

  it("gives an office the state that the sentence before was about, not the state of the report", () => {
    const left = (name: string) => `
      ${name} ${name} PROPN 2 nsubj
      left    leave   VERB  0 root`;
    const ministry = (owner: string) => `
      ${owner}
      ministry ministry NOUN 3 nsubj
      refused  refuse   VERB 0 root`;
    const ofMinistry = (owner: string) =>
      actorsIn([left("Zambia"), left("Zambia"), left("Sudan"), ministry(owner)]).actors.at(-1)?.country;
    assert.equal(ofMinistry("The the DET 2 det"), "SDN");
    assert.equal(ofMinistry("Chad Chad PROPN 2 nmod:poss"), "TCD");
  });
});
