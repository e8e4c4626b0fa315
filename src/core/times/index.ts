import type { Stage } from "../stage.ts";
import { timesIn } from "./find.ts";
import { timeRules } from "./rules/index.ts";

/**
 * Finds dates, weekdays, periods and durations, with their value against the day of publication.
 * Without that day relative expressions keep their place and have no value; no day is ever invented.
 */
export const findTimes: Stage = {
  id: "times",
  reads: ["sentences"],
  writes: ["times"],
  run: (document, { lexicon }) => ({ times: timesIn(document, timeRules, lexicon.times) }),
};
