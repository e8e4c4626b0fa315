import { duration } from "../../../src/core/times/rules/duration.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  duration,
  [
    ["a three-day visit", "three-day", "P3D"],
    ["for 40 years", "40 years", "P40Y"],
    ["over the past two weeks", "the past two weeks", "P2W"],
    ["half a century", "half a century", "P50Y"],
    ["a 16-hour flight", "16-hour", "PT16H"],
    ["for months", "months", "PXM"],
    ["several days", "several days", "PXD"],
    ["for a decade", "a decade", "P10Y"],
  ],
  ["a 30-year-old man", "she is 30 years old", "$5 a day", "a second vote", "a month"],
);
