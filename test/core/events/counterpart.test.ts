import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Candidate } from "../../../src/core/events/candidate.ts";
import type { Reading } from "../../../src/core/events/reading.ts";
import { counterpart } from "../../../src/core/events/rules/counterpart.ts";
import type { Actor } from "../../../src/core/model/actor.ts";

/** A state that a report names so many times. */
function state(country: string, times: number): Actor {
  const mentions = Array.from({ length: times }, () => ({ start: 0, end: 1, kind: "name" }));
  return { id: country, kind: "state", country, sector: "GOV", mentions } as unknown as Actor;
}

const lima = state("PER", 6);
const quito = state("ECU", 4);
const oslo = state("NOR", 1);
const police = {
  id: "police",
  kind: "group",
  country: "PER",
  sector: "COP",
  mentions: [],
} as unknown as Actor;
const between = [lima, quito, oslo];
const among = [lima, quito, state("NOR", 3)];

interface Case extends Partial<Candidate> {
  readonly by?: Actor;
  readonly to?: Actor;
  readonly cast?: readonly Actor[];
}

/** Recipients of an act with those whom its words name. */
function recipients({ by = lima, to, cast = between, ...rest }: Case): unknown {
  const reading = {
    document: { actors: cast },
    placesById: new Map([["p1", { country: "NOR" }]]),
  } as unknown as Reading;
  const candidate = {
    type: "SANCTION",
    modes: [],
    frame: { pos: "verb", recipients: [["obj"]] },
    actors: [{ actor: by }],
    recipients: to ? [{ actor: to }] : [],
    place: null,
    placeBasis: null,
    ...rest,
  } as unknown as Candidate;
  return counterpart.refine(candidate, reading, [])?.recipients.map(({ actor }) => actor.id);
}

describe("counterpart", () => {
  it("finds: the other of two states", () => {
    assert.deepEqual(recipients({}), ["ECU"]);
    assert.deepEqual(recipients({ by: quito, type: "THREATEN" }), ["PER"]);
  });
  it("finds: both states that a third mediates between", () => {
    const mediation: Case = { type: "CONSULT", modes: ["third-party"] };
    assert.deepEqual(recipients({ ...mediation, by: oslo }), ["PER", "ECU"]);
    assert.deepEqual(recipients({ ...mediation, by: quito }), []);
  });
  it("leaves alone: a recipient that the text names", () => {
    assert.deepEqual(recipients({ to: oslo }), ["NOR"]);
  });
  it("leaves alone: a third state, and police", () => {
    assert.deepEqual(recipients({ by: oslo }), []);
    assert.deepEqual(recipients({ by: police }), []);
  });
  it("leaves alone: a report among many states", () => {
    assert.deepEqual(recipients({ cast: among }), []);
  });
  it("leaves alone: a way of ruling at home, and what is said of nobody", () => {
    assert.deepEqual(recipients({ type: "COERCE", modes: ["curfew"] }), []);
    assert.deepEqual(recipients({ type: "ACCUSE" }), []);
  });
  it("leaves alone: fighting where an armed group takes part", () => {
    const rebels = { id: "rebels", kind: "group", country: "PER", sector: "REB", mentions: [] };
    const cast = [...between, rebels as unknown as Actor];
    assert.deepEqual(recipients({ type: "ASSAULT" }), ["ECU"]);
    assert.deepEqual(recipients({ type: "ASSAULT", cast }), []);
  });
  it("leaves alone: an attack in a third country", () => {
    assert.deepEqual(recipients({ type: "ASSAULT", place: "p1", placeBasis: "stated" }), []);
  });
});
