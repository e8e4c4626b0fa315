import { quarter } from "../../../src/core/times/rules/quarter.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  quarter,
  [
    ["in the third quarter", "the third quarter", "2023-Q3"],
    ["the fourth quarter of 1989", "the fourth quarter of 1989", "1989-Q4"],
    ["in Q3 2012", "Q3 2012", "2012-Q3"],
    ["the first half of last year", "the first half of last year", "2023-H1"],
  ],
  ["scored in the second half", "three quarters of them"],
);
