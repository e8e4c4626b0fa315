import { offset } from "../../../src/core/times/rules/offset.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  offset,
  [
    ["a year earlier", "a year earlier", "2023"],
    ["two days later", "two days later", null],
    ["9999 years earlier", "9999 years earlier", null],
  ],
  ["two days before the vote", "years earlier", "a month earlier than usual"],
);
