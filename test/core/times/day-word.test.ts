import { dayWord } from "../../../src/core/times/rules/day-word.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  dayWord,
  [
    ["He left yesterday.", "yesterday", "2024-04-26"],
    ["shelled last night", "last night", "2024-04-26TNI"],
    ["will arrive tomorrow", "tomorrow", "2024-04-28"],
    ['"In my discussions today, I did," he said.', "today", null],
    ["“He leaves tomorrow.”", "tomorrow", null],
    [{ text: "He left yesterday.", published: null }, "yesterday", null],
  ],
  ["USA Todays"],
);
