import { clockTime } from "../../../src/core/times/rules/clock-time.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  clockTime,
  [
    ["at 8:30 p.m.", "8:30 p.m.", "T20:30"],
    ["at 12 a.m. GMT", "12 a.m. GMT", "T00:00"],
    ["at 15:00 GMT", "15:00 GMT", "T15:00"],
    ["at 9 a.m. EST Tuesday", "9 a.m. EST Tuesday", "2024-04-23T09:00"],
    ["at 0600 GMT", "0600 GMT", "T06:00"],
    ["before dawn", "dawn", "TMO"],
  ],
  ["won 3:1", "at 25:00 GMT", "in 1500"],
);
