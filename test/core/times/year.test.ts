import { year } from "../../../src/core/times/rules/year.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  year,
  [
    ["signed in 2015", "2015", "2015"],
    ["the 1987 treaty", "1987", "1987"],
    ["the war of 2014-16", "2014-16", "2014/2016"],
    ["the 2010 elections", "2010", "2010"],
    [{ text: "in 1998", published: null }, "1998", "1998"],
  ],
  [
    "Resolution 1973",
    "more than 2000 people",
    "$1900",
    "some 1500 soldiers",
    "1,500",
    "at 2000 GMT",
    "2015.5",
  ],
);
