import assert from "node:assert/strict";
import { test } from "node:test";
import type { Cast } from "../../../src/core/actors/cast.ts";
import { inheritFrom } from "../../../src/core/actors/ownership.ts";
import { candidateOf } from "../../../src/core/actors/rule.ts";
import type { Token } from "../../../src/core/model/document.ts";
import { tree } from "../../support/tree.ts";

const { sentence } = tree(`
  the     the     DET   2 det
  mayor   mayor   NOUN  7 nsubj
  of      of      ADP   5 case
  the     the     DET   5 det
  city    city    NOUN  2 nmod
  of      of      ADP   8 case
  left    leave   VERB  0 root
  Arequipa Arequipa PROPN 5 nmod`);

const at = (id: number) => sentence.tokens[id - 1] as Token;

/** A cast that knows nobody and one place. */
const cast = {
  figureAt: () => undefined,
  scene: { countryOfPlace: ({ form }: Token) => (form === "Arequipa" ? "PER" : undefined), home: "CHL" },
} as unknown as Cast;

const mayor = (owner: Token) =>
  candidateOf({
    sentence,
    head: at(2),
    span: { start: 0, end: 9 },
    mention: "nominal",
    owners: [owner],
    rule: "nominal",
    kind: "person",
    sector: "GOV",
  });

test("the mayor of a town has its country", () => {
  assert.equal(inheritFrom(mayor(at(8)), cast).country, "PER");
});

test("the mayor of the city of a name has the country of that", () => {
  assert.equal(inheritFrom(mayor(at(5)), cast).country, "PER");
});
