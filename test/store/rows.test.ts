import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Party } from "../../src/core/merge/told-event.ts";
import { dayOf, monthOf } from "../../src/store/dates.ts";
import { pairsOf } from "../../src/store/event-rows.ts";
import { outletOf } from "../../src/store/report-rows.ts";
import { record } from "../support/record.ts";
import { rowsOf } from "../support/store.ts";

const party = (key: string): Party => ({ key, name: key, country: key, sector: null });

describe("dayOf and monthOf", () => {
  for (const [date, day, month] of [
    ["2024-04-27", "2024-04-27", "2024-04"],
    ["2024-04-27T10:00:00Z", "2024-04-27", "2024-04"],
    ["2024-04", null, "2024-04"],
    ["2024", null, null],
    ["2024-21", null, null],
    ["XXXX-04-27", null, null],
    ["2024-04-XX", null, "2024-04"],
    [null, null, null],
  ] as const)
    it(`of ${date}`, () => assert.deepEqual([dayOf(date), monthOf(date)], [day, month]));
});

describe("pairsOf", () => {
  const pairs = (actors: readonly string[], recipients: readonly string[]) =>
    pairsOf(actors.map(party), recipients.map(party)).map(([a, b]) => `${a.key}-${b.key}`);

  it("pairs who acts with who is acted upon", () =>
    assert.deepEqual(pairs(["RUS", "BLR"], ["UKR"]), ["RUS-UKR", "BLR-UKR"]));
  it("pairs those who act together in both directions", () =>
    assert.deepEqual(pairs(["RUS", "CHN"], []), ["RUS-CHN", "CHN-RUS"]));
  it("pairs nobody with himself, and each two once", () =>
    assert.deepEqual(pairs(["RUS", "RUS"], ["RUS", "UKR", "UKR"]), ["RUS-UKR"]));
  it("makes no pair of one", () => assert.deepEqual(pairs(["RUS"], []), []));
});

describe("outletOf", () => {
  for (const [publisher, url, outlet] of [
    ["The Linden Courier", "https://example.org/a", "The Linden Courier"],
    [null, "https://www.Example.org:8080/a?b", "example.org"],
    [null, "https://user@news.example.org", "news.example.org"],
    [null, "no address", null],
    [null, null, null],
  ] as const)
    it(`of ${publisher} at ${url}`, () => assert.equal(outletOf({ publisher, url }), outlet));
});

describe("reportRows", () => {
  it("lays out who asserts an event, and since when", () => {
    const [met, supplied] = rowsOf(record).events;
    assert.deepEqual(
      [met?.event.day, met?.event.month, met?.event.asserted, met?.event.place_country],
      ["2024-04-26", "2024-04", 0, "KAZ"],
    );
    assert.deepEqual(
      [supplied?.event.asserted, supplied?.event.asserted_country, supplied?.event.asserted_by],
      [1, "USA", '["s2"]'],
    );
    assert.deepEqual(
      met?.dyads.map((dyad) => [dyad.actor_country, dyad.recipient_country, dyad.mutual]),
      [
        ["CHN", "RUS", 1],
        ["RUS", "CHN", 1],
      ],
    );
  });

  it("lays out who speaks, through whom and when", () => {
    const [said, claimed] = rowsOf(record).statements;
    assert.deepEqual([said?.speaker_country, said?.cue, said?.day], ["CHN", "said", "2024-04-26"]);
    assert.equal(JSON.parse(said?.via ?? "[]")[0].name, "TASS");
    assert.equal(claimed?.day, "2024-04-27", "the day of the report");
  });

  it("keeps no words where none are wanted", () => {
    const { text, record: packed } = rowsOf(record, false);
    assert.deepEqual([text.text, text.layout], [null, null]);
    assert.ok(packed.size > 0);
  });
});
