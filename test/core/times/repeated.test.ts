import { repeated } from "../../../src/core/times/rules/repeated.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  repeated,
  [
    ["every day", "every day", "P1D"],
    ["each July", "each July", "XXXX-07"],
    ["twice a week", "twice a week", "P1W"],
    ["on Fridays", "Fridays", "XXXX-WXX-5"],
    ["the daily briefing", "daily", "P1D"],
    ["every other month", "every other month", "P2M"],
  ],
  ["The Daily Telegraph said", "everyday life"],
);
