import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Candidate } from "../../../src/core/events/candidate.ts";
import type { Reading } from "../../../src/core/events/reading.ts";
import { visitor } from "../../../src/core/events/rules/visitor.ts";
import type { Actor } from "../../../src/core/model/actor.ts";
import { tree } from "../../support/tree.ts";

const { sentence } = tree(`
  During during ADP   2 case
  visit  visit  NOUN  5 obl
  ~,     ,      PUNCT 2 punct
  Oslo   Oslo   PROPN 5 nsubj
  spoke  speak  VERB  0 root`);
const oslo = { id: "a1", kind: "state", country: "NOR" } as Actor;
const quito = { id: "a2", kind: "state", country: "ECU" } as Actor;
const reading = {
  document: { actors: [oslo, quito] },
  actorsById: new Map(),
  actorAt: (_: unknown, token: { form: string }) => (token.form === "Oslo" ? oslo : undefined),
} as unknown as Reading;

/** A visit as a frame finds it, with those whom the words name. */
function visitors(modes: readonly string[], actors: readonly Actor[]): unknown {
  const candidate = {
    sentence,
    trigger: sentence.tokens[1],
    modes,
    frame: { pos: "noun" },
    actors: actors.map((actor) => ({ actor })),
    recipients: [],
  } as unknown as Candidate;
  return visitor.refine(candidate, reading, [])?.actors.map(({ actor }) => actor.id);
}

describe("visitor", () => {
  it("finds: who speaks during a visit", () => {
    assert.deepEqual(visitors(["visit"], []), ["a1"]);
  });
  it("leaves alone: a visitor whom the text names", () => {
    assert.deepEqual(visitors(["visit"], [quito]), ["a2"]);
  });
  it("leaves alone: what is no visit", () => {
    assert.deepEqual(visitors([], []), []);
  });
});
