import type { TimeRule } from "../rule.ts";
import { ago } from "./ago.ts";
import { calendarDate } from "./calendar-date.ts";
import { clockTime } from "./clock-time.ts";
import { dayRange } from "./day-range.ts";
import { dayWord } from "./day-word.ts";
import { decade } from "./decade.ts";
import { duration } from "./duration.ts";
import { holiday } from "./holiday.ts";
import { month } from "./month.ts";
import { offset } from "./offset.ts";
import { quarter } from "./quarter.ts";
import { reference } from "./reference.ts";
import { relativePeriod } from "./relative-period.ts";
import { repeated } from "./repeated.ts";
import { season } from "./season.ts";
import { weekday } from "./weekday.ts";
import { year } from "./year.ts";

/** The forms of time expressions; where two match the same words, the first listed wins. */
export const timeRules: readonly TimeRule[] = [
  calendarDate,
  dayRange,
  weekday,
  dayWord,
  month,
  quarter,
  season,
  relativePeriod,
  ago,
  offset,
  holiday,
  year,
  decade,
  clockTime,
  repeated,
  duration,
  reference,
];
