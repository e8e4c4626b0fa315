import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Reading } from "../../../src/core/events/reading.ts";
import { contingentsOf } from "../../../src/core/events/roles/contingents.ts";
import type { Actor } from "../../../src/core/model/actor.ts";

const state = (id: string, name: string, country: string): Actor => ({
  id,
  name,
  kind: "state",
  country,
  sector: "GOV",
  role: null,
  memberOf: null,
  mentions: [{ start: 0, end: 4, kind: "name" }],
  rule: "by-hand",
});

const [peru, chile] = [state("a1", "Peru", "PER"), state("a2", "Chile", "CHL")];
const reading = { actorsById: new Map([peru, chile].map((each) => [each.id, each])) } as unknown as Reading;
const joint = (sector: string, role: string): Actor => ({
  ...peru,
  id: "a3",
  name: "Peru and Chile",
  kind: "group",
  sector,
  role,
  members: ["a1", "a2"],
});
const found = (actor: Actor) =>
  contingentsOf(reading, actor).map(({ name, country, sector }) => `${name} ${country}.${sector}`);

describe("contingents", () => {
  it("are the troops of each state of Peruvian and Chilean troops", () => {
    assert.deepEqual(found(joint("MIL", "troops")), ["troops of Peru PER.MIL", "troops of Chile CHL.MIL"]);
  });

  it("leave the states where their officials act", () => {
    assert.deepEqual(found(joint("GOV", "officials")), ["Peru PER.GOV", "Chile CHL.GOV"]);
  });

  it("leave alone who has no members", () => {
    assert.deepEqual(found(peru), ["Peru PER.GOV"]);
  });
});
