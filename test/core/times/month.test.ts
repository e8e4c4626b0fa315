import { month } from "../../../src/core/times/rules/month.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  month,
  [
    ["since April 2023", "April 2023", "2023-04"],
    ["in late November", "late November", "2023-11"],
    ["in April", "April", "2024-04"],
    ["through July", "July", "2024-07"],
    ["in May", "May", "2024-05"],
    ["last May", "last May", "2023-05"],
    ["June last year", "June last year", "2023-06"],
    [{ text: "in January", published: null }, "January", "XXXX-01"],
  ],
  ["Theresa May said", "they march on", "it may rain", "January 5"],
);
