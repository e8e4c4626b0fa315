import { decade } from "../../../src/core/times/rules/decade.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  decade,
  [
    ["in the late 1990s", "the late 1990s", "199X"],
    ["the '80s", "the '80s", "198X"],
    ["in the nineties", "the nineties", "199X"],
    ["the 19th century", "the 19th century", "18XX"],
  ],
  ["in his eighties", "1990"],
);
