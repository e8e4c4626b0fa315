import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gdeltEvents } from "../../../src/core/exchange/gdelt-events.ts";
import { gdeltMentions } from "../../../src/core/exchange/gdelt-mentions.ts";
import { mergedEvents } from "../../../src/core/exchange/merged-told.ts";
import { mergingOf } from "../../../src/core/exchange/merging.ts";
import { actorKey } from "../../../src/core/merge/actor-key.ts";
import type { MergedEvent } from "../../../src/core/merge/merged-event.ts";
import { eventsWith, exported, mergedMeeting, plainExchange, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const tell = (change: Partial<MergedEvent>, from = record) =>
  mergedEvents(from, { ...plainExchange, merging: mergingOf([{ ...mergedMeeting, ...change }]) }, true);

describe("an event of many reports", () => {
  it("has the facts of most, and the words of this one", () => {
    const [told] = tell({ type: "AGREE", cameo: "030", status: "future", start: "2024-04-25", end: null });
    assert.deepEqual([told?.event.type, told?.event.cameo, told?.event.status], ["AGREE", "030", "future"]);
    assert.deepEqual(told?.event.time, { start: "2024-04-25", end: "2024-04-25", basis: "inferred" });
    assert.deepEqual(told?.event.evidence, record.events[0]?.evidence);
    assert.deepEqual(told?.event.assertedBy, []);
  });

  it("keeps the basis of a time that the report tells as well", () => {
    const [told] = tell({});
    assert.equal(told?.event.time?.basis, "stated");
    assert.equal(tell({ start: null })[0]?.event.time, null);
  });

  it("has the record's own actor under the name that most give, and others without mentions", () => {
    const [first] = record.actors;
    assert.ok(first);
    const party = { key: actorKey(first), name: "Dong", country: "CHN", sector: "MIL" };
    const state = { key: "FRA", name: "France", country: "FRA", sector: null };
    const [told] = tell({ actors: [party], recipients: [state] });
    assert.deepEqual(
      [...(told?.actors ?? []), ...(told?.recipients ?? [])].map(({ id, name, sector, kind, mentions }) => [
        id,
        name,
        sector,
        kind,
        mentions.length,
      ]),
      [
        ["a1", "Dong", "MIL", "person", 1],
        ["", "France", null, "state", 0],
      ],
    );
  });

  it("has the record's own place where that is the same, with what it is", () => {
    assert.equal(tell({})[0]?.place?.feature, "city");
    const elsewhere = { name: "Almaty", country: "KAZ", geonameid: 1526384, lat: 43.25, lon: 76.95 };
    assert.deepEqual(
      [tell({ place: elsewhere })[0]?.place?.name, tell({ place: elsewhere })[0]?.place?.feature],
      ["Almaty", "unlisted"],
    );
    assert.equal(tell({ place: null })[0]?.place, undefined);
  });

  it("is wanted or not by the status that most give", () => {
    const merging = mergingOf([{ ...mergedMeeting, status: "negated" }]);
    const events = eventsWith({}).slice(0, 1);
    assert.equal(exported(gdeltEvents, [recordWith({ events })], { merging }), "");
    const denied = recordWith({ events: eventsWith({ status: "negated" }).slice(0, 1) });
    assert.notEqual(exported(gdeltEvents, [denied], { merging: mergingOf([mergedMeeting]) }), "");
  });

  it("has a mention for each report under an id that has a row, though one report names fewer sides", () => {
    const merging = mergingOf([mergedMeeting]);
    const events = eventsWith({ actors: ["a1"] }).slice(0, 1);
    const records = [
      recordWith({ events }),
      recordWith({ article: { id: "r2" }, events: record.events.slice(0, 1) }),
    ];
    const ids = (text: string) => [
      ...new Set(
        text
          .split("\n")
          .slice(0, -1)
          .map((line) => line.split("\t")[0]),
      ),
    ];
    assert.deepEqual(
      ids(exported(gdeltMentions, records, { merging })),
      ids(exported(gdeltEvents, records, { merging })),
    );
  });
});
