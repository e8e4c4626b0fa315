import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Candidate } from "../../../src/core/events/candidate.ts";
import type { Reading } from "../../../src/core/events/reading.ts";
import { hostOfVisit } from "../../../src/core/events/rules/host-of-visit.ts";
import type { Actor } from "../../../src/core/model/actor.ts";
import type { Token } from "../../../src/core/model/document.ts";
import type { Place } from "../../../src/core/model/place.ts";
import { tree } from "../../support/tree.ts";

const state = { id: "a2", kind: "state", country: "ECU" } as Actor;
const envoy = { id: "a1", kind: "person", country: "NOR" } as Actor;
const quito = { id: "p1", country: "ECU" } as Place;

const { sentence } = tree(`
  Ecuador Ecuador PROPN 2 nsubj
  freed   free    VERB  0 root
  ten     ten     NUM   2 obj
  after   after   ADP   6 case
  a       a       DET   6 det
  visit   visit   NOUN  2 obl
  in      in      ADP   8 case
  May     May     PROPN 2 obl`);

const reading = {
  placesById: new Map([["p1", quito]]),
  states: new Map([["ECU", state]]),
  actorAt: (_: unknown, { form }: Token) => (form === "Ecuador" ? state : undefined),
} as unknown as Reading;

/** A visit by the envoy, who may have been told to meet somebody. @param word that tells it */
function visit(place: string | null, recipients: readonly Actor[], word = 8): Candidate {
  return {
    modes: ["visit"],
    sentence,
    trigger: sentence.tokens[word - 1],
    place,
    actors: [{ actor: envoy }],
    recipients: recipients.map((actor) => ({ actor })),
  } as unknown as Candidate;
}

const host = (candidate: Candidate) =>
  hostOfVisit.refine(candidate, reading, [])?.recipients.map(({ actor }) => actor.id);

describe("host-of-visit", () => {
  it("finds: the state where the visit leads", () => {
    assert.deepEqual(host(visit("p1", [])), ["a2"]);
  });
  it("finds: the state that did something after it", () => {
    assert.deepEqual(host(visit(null, [], 6)), ["a2"]);
  });
  it("leaves alone: a host that the text names", () => {
    assert.deepEqual(host(visit("p1", [envoy])), ["a1"]);
  });
  it("leaves alone: a visit without a place that nothing came after", () => {
    assert.deepEqual(host(visit(null, [])), []);
  });
});
