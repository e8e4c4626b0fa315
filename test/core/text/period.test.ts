import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { periodOf } from "../../../src/core/text/period.ts";

const finds: readonly (readonly [string, string, string])[] = [
  ["2024-04-26", "2024-04-26", "2024-04-26"],
  ["2024-04-26TNI", "2024-04-26", "2024-04-26"],
  ["2024-04", "2024-04", "2024-04"],
  ["XXXX-04-26", "XXXX-04-26", "XXXX-04-26"],
  ["2024-W17", "2024-04-22", "2024-04-28"],
  ["2021-W01", "2021-01-04", "2021-01-10"],
  ["2024-W17-WE", "2024-04-27", "2024-04-28"],
  ["2023-Q4", "2023-10", "2023-12"],
  ["2023-WI", "2023-12", "2024-02"],
  ["199X", "1990", "1999"],
  ["18XX", "1800", "1899"],
  ["2014/2016", "2014", "2016"],
  ["2024-04-26/2024-04-28", "2024-04-26", "2024-04-28"],
];

const leavesAlone = [null, "P3D", "PXY", "PAST_REF", "T15:00", "XXXX-WXX-5", ""];

describe("periodOf", () => {
  for (const [value, start, end] of finds)
    it(`finds ${value} from ${start} to ${end}`, () => assert.deepEqual(periodOf(value), { start, end }));
  for (const value of leavesAlone)
    it(`leaves ${value} alone`, () => assert.equal(periodOf(value), undefined));
});
