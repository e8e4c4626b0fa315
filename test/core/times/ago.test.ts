import { ago } from "../../../src/core/times/rules/ago.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  ago,
  [
    ["10 days ago", "10 days ago", "2024-04-17"],
    ["two weeks ago", "two weeks ago", "2024-W15"],
    ["nearly three years ago", "nearly three years ago", "2021"],
    ["two months from now", "two months from now", "2024-06"],
    ["several years ago", "several years ago", "PAST_REF"],
    [{ text: "two days ago", published: null }, "two days ago", "PAST_REF"],
    ["3000 years ago", "3000 years ago", "PAST_REF"],
    ["99999999999 hours ago", "99999999999 hours ago", "PAST_REF"],
    ["99999999 days from now", "99999999 days from now", "FUTURE_REF"],
    ['"I left two days ago."', "two days ago", "PAST_REF"],
  ],
  ["years of war", "a long time ago"],
);
