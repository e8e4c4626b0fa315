import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dayOf, gapOf, isVague, type When, whenOf } from "../../../src/core/merge/days.ts";
import { stated, tell } from "./told.ts";

const when = (date: string): When => whenOf(tell("r1", { time: stated(date) })) as When;

describe("the day of a date", () => {
  const days: readonly [string, string, string][] = [
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1967", "1967-01-01", "1967-12-31"],
    ["2024-06-04T10:30:00Z", "2024-06-04", "2024-06-04"],
  ];
  const write = (day: number | undefined) => new Date((day ?? 0) * 86_400_000).toISOString().slice(0, 10);
  for (const [date, first, last] of days)
    it(date, () =>
      assert.deepEqual([write(dayOf(date, "first")), write(dayOf(date, "last"))], [first, last]),
    );

  it("is none where a date is none", () => assert.equal(dayOf("last year", "first"), undefined));
});

describe("when an event was", () => {
  it("is days apart, or none where times meet", () => {
    assert.equal(gapOf(when("2024-06-04"), when("2024-06-11")), 7);
    assert.equal(gapOf(when("2024-06"), when("2024-06-11")), 0);
  });

  it("is vague by month and year", () => {
    assert.deepEqual(
      [isVague(when("2024-06-04")), isVague(when("2024-06")), isVague(when("2024"))],
      [false, true, true],
    );
  });

  it("is before the report for what is denied, after it for what is planned", () => {
    const published = dayOf("2024-06-05", "first") ?? 0;
    const denied = whenOf(tell("r1", { time: null, status: "negated" }));
    const planned = whenOf(tell("r1", { time: null, status: "future" }));
    assert.equal(denied?.last, published);
    assert.equal(planned?.first, published);
    assert.equal(denied?.basis, "none");
  });

  it("is unknown where neither event nor report has a date", () =>
    assert.equal(whenOf(tell("r1", { time: null, published: null })), undefined));
});
