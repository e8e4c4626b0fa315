import { reference } from "../../../src/core/times/rules/reference.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  reference,
  [
    ["has recently visited", "recently", "PAST_REF"],
    ["is now in exile", "now", "PRESENT_REF"],
    ["in the near future", "the near future", "FUTURE_REF"],
  ],
  ["the past leader", "nowhere", "as soon as they can", "soon after the vote"],
);
