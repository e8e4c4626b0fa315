import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toldEventsOf } from "../../../src/core/merge/told-event-of.ts";
import type { ReadoutRecord } from "../../../src/core/model/record.ts";
import { record } from "../../support/record.ts";

const [met] = record.events;
if (!met) throw new Error("the record has no event");
const [dong] = record.actors;
if (!dong) throw new Error("the record has no actor");

const keys = (parties: readonly { readonly key: string }[]) => parties.map(({ key }) => key);

describe("events told by a record", () => {
  it("have parties, place and words in place of ids and spans", () => {
    const [told] = toldEventsOf(record);
    assert.deepEqual(keys(told?.actors ?? []), ["CHN/dong, jon", "RUS/shoigo, sergi"]);
    assert.equal(told?.place?.geonameid, 1526273);
    assert.equal(told?.report, "r1");
    assert.ok(told?.words.includes("met"));
  });

  it("have the members of a joint actor", () => {
    const both = { ...dong, id: "a9", kind: "group", name: "Both", members: ["a1", "a2", "a9"] } as const;
    const joint: ReadoutRecord = {
      ...record,
      actors: [...record.actors, both],
      events: [{ ...met, actors: ["a9"], recipients: [] }],
    };
    assert.deepEqual(keys(toldEventsOf(joint)[0]?.actors ?? []), ["CHN/dong, jon", "RUS/shoigo, sergi"]);
  });

  it("have the person whom the record gives an office to", () => {
    const minister = {
      ...dong,
      id: "a8",
      kind: "unnamed",
      name: "their minister",
      role: "Defence Minister",
    } as const;
    const known: ReadoutRecord = {
      ...record,
      actors: [{ ...dong, role: "defense minister" }, ...record.actors.slice(1), minister],
      events: [{ ...met, actors: ["a8"] }],
    };
    assert.deepEqual(keys(toldEventsOf(known)[0]?.actors ?? []), ["CHN/dong, jon"]);
  });

  it("have their voices by name", () => {
    const claimed: ReadoutRecord = { ...record, events: [{ ...met, assertedBy: ["s1"] }] };
    assert.deepEqual(
      toldEventsOf(claimed)[0]?.voices.map(({ name }) => name),
      ["Dong Jun"],
    );
  });
});
