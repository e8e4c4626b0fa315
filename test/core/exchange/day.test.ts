import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dashed, dayIn, dayOf, stamp } from "../../../src/core/exchange/day.ts";
import { tellEvents } from "../../../src/core/exchange/told.ts";
import { eventsWith, plainExchange, recordWith } from "../../support/exchange.ts";

describe("a day", () => {
  for (const [date, expected] of [
    ["2024-04-26", "2024-04-26"],
    ["2024-04-26T10:00:00Z", "2024-04-26"],
    ["2024-04", "2024-04-01"],
    ["2024", "2024-01-01"],
    ["XXXX-04-26", undefined],
    ["2024-04-XX", undefined],
    ["199X", undefined],
    ["soon", undefined],
    [null, undefined],
  ] as const)
    it(`is read from ${date}`, () => {
      const day = dayIn(date);
      assert.equal(day && dashed(day), expected);
    });

  for (const [date, expected] of [
    ["2024-04-27", "20240427000000"],
    ["2024-04-27T10:11:12Z", "20240427101112"],
    ["2024-04-27T10:11+02:00", "20240427101100"],
    [null, ""],
  ] as const)
    it(`is stamped for ${date}`, () => assert.equal(stamp(date), expected));

  it("is the report's where the event has none", () => {
    const days = (published: string | null) => {
      const record = recordWith({ article: { published }, events: eventsWith({ time: null }) });
      return tellEvents(record, plainExchange, true).map((told) => dayOf(told));
    };
    assert.deepEqual(days("2024-04-27")[0], { year: "2024", month: "04", day: "27" });
    assert.equal(days(null)[0], undefined);
  });
});
