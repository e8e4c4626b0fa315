import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readScene } from "./scene.ts";

const attacked = `
  Lima     Lima   PROPN 2 nsubj
  attacked attack VERB  0 root
  Quito    Quito  PROPN 2 obj`;

const confidenceOf = (rows: string, title?: string): number =>
  readScene(title === undefined ? { rows } : { rows, title }).events[0]?.confidence ?? 0;

/** The weights of the tests are whole: 1 for the base, a mention and a unit of value, -1 for a word above. */
const odds = (sum: number) => Math.round(100 / (1 + Math.exp(-sum))) / 100;

describe("confidence", () => {
  it("is that of the base for a verb that heads its sentence", () => {
    assert.equal(confidenceOf(attacked), odds(1));
  });

  it("grows with a further mention", () => {
    assert.equal(confidenceOf(attacked, attacked), odds(2));
  });

  it("falls with words above", () => {
    const rows = `
  reports  report NOUN  0 root
  that     that   SCONJ 4 mark
  Lima     Lima   PROPN 4 nsubj
  attacked attack VERB  1 acl
  Quito    Quito  PROPN 4 obj`;
    assert.equal(confidenceOf(rows), odds(0));
  });
});
