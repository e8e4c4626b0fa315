import { holiday } from "../../../src/core/times/rules/holiday.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  holiday,
  [
    ["on Christmas Eve", "Christmas Eve", "2023-12-24"],
    ["since 9/11", "9/11", "2001-09-11"],
    [{ text: "on Christmas Day", published: null }, "Christmas Day", "XXXX-12-25"],
  ],
  ["on 9/12"],
);
