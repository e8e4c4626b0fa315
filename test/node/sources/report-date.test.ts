import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reportDate } from "../../../src/node/sources/report-date.ts";

describe("reportDate", () => {
  for (const [written, read] of [
    ["Mon, 12 Nov 2018 15:14:00 +0800", "2018-11-12T15:14:00+08:00"],
    ["Sat, 27 Apr 2024 09:30:00 GMT", "2024-04-27T09:30:00Z"],
    ["7 Apr 24 9:05 PDT", "2024-04-07T09:05:00-07:00"],
    ["Wed, 2 Jan 85 10:00:00 EST", "1985-01-02T10:00:00-05:00"],
    ["Sat, 27 April 2024 09:30:00 MEZT", "2024-04-27T09:30:00"],
    ["20240427T093000Z", "2024-04-27T09:30:00Z"],
    ["20240427T093000+0200", "2024-04-27T09:30:00+02:00"],
    ["20240427", "2024-04-27"],
    ["2024-04-27T09:30:00.000Z", "2024-04-27T09:30:00.000Z"],
    ["2024-04-27T09:30Z", "2024-04-27T09:30Z"],
    ["  2024-04-27 \n", "2024-04-27"],
    ["April 27, 2024", "2024-04-27"],
    ["Sat, 31 Feb 2024 09:30:00 GMT", undefined],
    ["20241340", undefined],
    ["yesterday", undefined],
    ["", undefined],
    [undefined, undefined],
  ] as const)
    it(`reads ${JSON.stringify(written)} as ${read}`, () => assert.equal(reportDate(written), read));
});
