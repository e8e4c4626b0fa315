import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gdeltEventColumns, gdeltEvents } from "../../../src/core/exchange/gdelt-events.ts";
import { mergingOf } from "../../../src/core/exchange/merging.ts";
import { assertHolds } from "../../support/assert-table.ts";
import { gdeltEventList } from "../../support/column-lists.ts";
import { eventsWith, exported, mergedMeeting, recordWith, rowsUnder } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const columns = Object.keys(gdeltEventList);
const rows = (...args: Parameters<typeof exported> extends [unknown, ...infer Rest] ? Rest : never) =>
  rowsUnder(columns, exported(gdeltEvents, ...args));

describe("events of GDELT 2.0", () => {
  it("have its 61 columns", () => {
    assert.equal(columns.length, 61);
    assert.deepEqual(
      gdeltEventColumns.map(([name]) => name),
      columns,
    );
  });

  it("have no head, as GDELT's own files, unless it is asked for", () => {
    assert.match(exported(gdeltEvents, [record]), /^\d/u);
    assert.equal(exported(gdeltEvents, [record], { head: true }).split("\n")[0], columns.join("\t"));
  });

  it("say who met whom, when and where", () => {
    const [meeting] = rows([
      recordWith({ article: { url: "https://www.upi.com/a", published: "2024-04-27" } }),
    ]);
    const told = [
      "Day",
      "FractionDate",
      "Actor1Code",
      "Actor1Name",
      "Actor2Code",
      "IsRootEvent",
      "EventCode",
      "QuadClass",
      "GoldsteinScale",
      "NumMentions",
      "ActionGeo_Type",
      "ActionGeo_Fullname",
      "ActionGeo_CountryCode",
      "ActionGeo_Lat",
      "DATEADDED",
      "SOURCEURL",
    ].map((column) => meeting?.[column]);
    assert.deepEqual(told, [
      "20240426",
      "2024.3178",
      "CHNGOV",
      "DONG JUN",
      "RUSGOV",
      "1",
      "046",
      "1",
      "7",
      "1",
      "4",
      "Astana, Kazakhstan",
      "KZ",
      "51.18",
      "20240427000000",
      "https://www.upi.com/a",
    ]);
  });

  it("count an event told in three reports once, by reports and originators", () => {
    const records = ["r1", "r2", "r3"].map((id) =>
      recordWith({ article: { id }, events: record.events.slice(0, 1) }),
    );
    const counts = rows(records, { merging: mergingOf([mergedMeeting]) }).map(
      ({ NumMentions, NumSources, NumArticles }) => [NumMentions, NumSources, NumArticles],
    );
    assert.deepEqual(counts, [["3", "2", "3"]]);
  });

  it("leave out what did not occur, unless it is asked for", () => {
    const records = [recordWith({ events: eventsWith({ status: "negated" }) })];
    assert.equal(rows(records).length, 0);
    assert.equal(rows(records, { statuses: new Set(["negated"] as const) }).length, 2);
  });

  it("leave out and tell an event that has no day", () => {
    const told: string[] = [];
    const records = [recordWith({ article: { published: null }, events: eventsWith({ time: null }) })];
    rows(records, { leaveOut: (report, event, reason) => told.push(`${report} ${event}: ${reason}`) });
    assert.deepEqual(told, [
      "r1 e1: neither the event nor the report has a day",
      "r1 e2: neither the event nor the report has a day",
    ]);
  });

  for (const [feature, country, type] of [
    ["country", "KAZ", "1"],
    ["city", "USA", "3"],
    ["admin1", "USA", "2"],
    ["admin1", "KAZ", "5"],
    ["sea", null, "0"],
  ] as const)
    it(`call a ${feature} of ${country} a place of type ${type}`, () => {
      const places = record.places.map((place) => ({ ...place, feature, country }));
      assert.equal(rows([recordWith({ places })])[0]?.ActionGeo_Type, type);
    });

  it("keep to their columns, whatever the words are", () => assertHolds(gdeltEvents, gdeltEventList));
});
