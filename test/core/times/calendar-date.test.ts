import { calendarDate } from "../../../src/core/times/rules/calendar-date.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  calendarDate,
  [
    ["on Friday, April 26, 2024", "Friday, April 26, 2024", "2024-04-26"],
    ["They met on 26 April.", "26 April", "2024-04-26"],
    ["It ended on Dec. 15.", "Dec. 15", "2023-12-15"],
    ["since the 3rd of March, 2019", "3rd of March, 2019", "2019-03-03"],
    ["dated 2024-04-02", "2024-04-02", "2024-04-02"],
    [{ text: "on April 27", published: null }, "April 27", "XXXX-04-27"],
    [{ text: "on Feb. 29", published: null }, "Feb. 29", "XXXX-02-29"],
    [{ text: "on April 27, 2024", published: null }, "April 27, 2024", "2024-04-27"],
  ],
  ["may 5 percent", "May 1,000 people march", "on April 31", "March 3.5"],
);
