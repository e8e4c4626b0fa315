import { relativePeriod } from "../../../src/core/times/rules/relative-period.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  relativePeriod,
  [
    ["earlier this week", "earlier this week", "2024-W17"],
    ["last week", "last week", "2024-W16"],
    ["late last month", "late last month", "2024-03"],
    ["next year", "next year", "2025"],
    [{ text: "last week", published: "2024-04-28" }, "last week", "2024-W17"],
    ["over the weekend", "the weekend", "2024-W17-WE"],
    [{ text: "last week", published: null }, "last week", null],
  ],
  ["the week was long", "the year-end report"],
);
