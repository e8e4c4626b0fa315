import { season } from "../../../src/core/times/rules/season.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  season,
  [
    ["last summer", "last summer", "2023-SU"],
    ["the winter of 1994", "the winter of 1994", "1994-WI"],
    ["this fall", "this fall", "2024-FA"],
    [{ text: "last summer", published: null }, "last summer", null],
  ],
  ["the fall of Saigon", "prices fall", "a spring in his step"],
);
