import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dyadsOf, eachEventOnce } from "../../../src/core/exchange/dyads.ts";
import { mergingOf } from "../../../src/core/exchange/merging.ts";
import { tellEvents } from "../../../src/core/exchange/told.ts";
import { eventsWith, mergedMeeting, plainExchange, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

function pairs(actors: readonly string[], recipients: readonly string[], from = record): string[] {
  const events = eventsWith({ actors, recipients }).slice(0, 1);
  return tellEvents({ ...from, events }, plainExchange, true)
    .flatMap(dyadsOf)
    .map(({ source, target }) => `${source?.id ?? "-"} ${target?.id ?? "-"}`);
}

describe("pairs of sides", () => {
  for (const [what, actors, recipients, expected] of [
    ["one on one", ["a1"], ["a2"], ["a1 a2"]],
    ["each actor on each recipient", ["a1", "a2"], ["a3", "a4"], ["a1 a3", "a1 a4", "a2 a3", "a2 a4"]],
    ["who act with each other, once", ["a1", "a2", "a3"], [], ["a1 a2", "a1 a3", "a2 a3"]],
    ["one who acts on nobody named", ["a1"], [], ["a1 -"]],
    ["one on whom nobody named acts", [], ["a2"], ["- a2"]],
    ["nobody", [], [], []],
    ["what the record does not have", ["a99"], ["a2"], ["- a2"]],
  ] as const)
    it(`are made of ${what}`, () => assert.deepEqual(pairs(actors, recipients), expected));

  it("take joint actors one by one", () => {
    const [first] = record.actors;
    assert.ok(first);
    const joint = { ...first, id: "a6", members: ["a1", "a2"] };
    const from = { ...record, actors: [...record.actors, joint] };
    assert.deepEqual(pairs(["a6", "a2"], ["a5"], from), ["a1 a5", "a2 a5"]);
  });

  it("have ids that differ, and that stay", () => {
    const ids = () =>
      tellEvents(record, plainExchange, true)
        .flatMap(dyadsOf)
        .map(({ id }) => id);
    assert.equal(new Set(ids()).size, 2);
    assert.deepEqual(ids(), ids());
    assert.ok(ids().every(Number.isSafeInteger));
  });
});

describe("each event once", () => {
  it("is written for the first report that tells it, with what all tell", () => {
    const eventsOf = eachEventOnce({ ...plainExchange, merging: mergingOf([mergedMeeting]) }, true);
    const told = ["r1", "r2", "r3"].flatMap((id) => eventsOf(recordWith({ article: { id } })));
    assert.deepEqual(
      told.map(({ standing: { id, mentions, reports, originators } }) => [
        id,
        mentions,
        reports,
        originators,
      ]),
      [
        ["m1", 3, 3, 2],
        ["r1#e2", 1, 1, 1],
        ["r2#e2", 1, 1, 1],
        ["r3#e2", 1, 1, 1],
      ],
    );
  });
});
