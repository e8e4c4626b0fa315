import { dayRange } from "../../../src/core/times/rules/day-range.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  dayRange,
  [
    ["from April 26-28, 2024", "April 26-28, 2024", "2024-04-26/2024-04-28"],
    ["on 3 to 5 March", "3 to 5 March", "2024-03-03/2024-03-05"],
    [{ text: "on May 3-5", published: null }, "May 3-5", "XXXX-05-03/XXXX-05-05"],
  ],
  ["April 28-26", "from 3 to 5 march"],
);
