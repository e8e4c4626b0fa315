import assert from "node:assert/strict";
import { test } from "node:test";
import { findDate, readIsoDate } from "../../../src/core/article/calendar-date.ts";

const finds: readonly [line: string, date: string | undefined][] = [
  ["Thu, February 6, 2025 at 5:42 PM GMT", "2025-02-06"],
  ["Mon, 12 Nov 2018 15:14:00 +0800", "2018-11-12"],
  ["2018-11-12T15:14:00+0800", "2018-11-12T15:14:00+08:00"],
  ["27.4.2024", "2024-04-27"],
  ["27/04/2024", "2024-04-27"],
  ["04/27/2024", "2024-04-27"],
  ["20240427", "2024-04-27"],
  ["04/05/2024", undefined],
  ["31 February 2020", undefined],
  ["in April", undefined],
];

for (const [line, date] of finds)
  test(`the date in "${line}" is ${date ?? "not told"}`, () => {
    assert.equal(findDate(line), date);
  });

const isoDates: readonly [value: string, date: string | undefined][] = [
  ["2024", "2024"],
  ["2024-04", "2024-04"],
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", undefined],
  ["2024-04-27T25:00", undefined],
  ["27 April 2024", undefined],
];

for (const [value, date] of isoDates)
  test(`as ISO 8601, "${value}" is ${date ?? "no date"}`, () => {
    assert.equal(readIsoDate(value), date);
  });
