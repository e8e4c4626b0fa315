import { amountOf } from "../amount.ts";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  isoDay,
  isoMonth,
  isoWeek,
  isWithinReach,
} from "../calendar.ts";
import type { TimeContext, TimeReading, TimeRule } from "../rule.ts";

/**
 * A distance from the time told just before.
 *
 *     They met on Monday.  Two days later  he left.      a year earlier      the day before      that day
 *
 * Counted from the last expression of the same paragraph that is as exact as the unit; without one only
 * *a year earlier* has a value, the year before publication, as in reports of figures.
 * Leaves alone comparisons (*a month earlier than usual*).
 */
export const offset: TimeRule = {
  id: "offset",

  pattern: ({ number, unit, part }) =>
    `(?<number>\\d+|${number})[\\s-]+(?<unit>${unit})s?\\s+(?<direction>earlier|later|afterwards?|previously)(?!\\s+than\\b)` +
    "|the\\s+(?<single>day|week|month|year|night)\\s+(?<singleDirection>before|after)(?!\\s+(?:the|a|an|his|her|its|their|he|she|it|they|we|tomorrow|yesterday)\\b)" +
    "|(?:earlier|later|late)\\s+in\\s+the\\s+day" +
    `|(?:(?:earlier|later|early|late)\\s+)?(?:on\\s+)?(?<same>that|the\\s+same|the\\s+(?:next|following|previous))\\s+(?:very\\s+)?(?:day|(?<part>${part}))`,

  read({ groups }, context) {
    const { number = "", unit = "", direction = "", single = "", singleDirection = "", same = "" } = groups;
    if (number !== "") {
      const sign = /^(?:earlier|previously)$/u.test(direction) ? -1 : 1;
      const amount = amountOf(number, unit, context.words);
      return amount?.count === undefined
        ? { value: null, granularity: "vague" }
        : { ...move(amount.unit, sign * amount.count, context), aside: sign < 0 };
    }
    if (single !== "") {
      const code = single === "night" ? "D" : (context.words.unit.get(single) ?? "D");
      return move(code, singleDirection === "before" ? -1 : 1, context);
    }
    const days = same.endsWith("previous") ? -1 : /next|following/u.test(same) ? 1 : 0;
    const moved = move("D", days, context);
    const part = context.words.part.get(groups.part ?? "");
    return part && moved.value ? { value: moved.value + part, granularity: "time" } : moved;
  },
};

function move(unit: string, count: number, { focus, anchor }: TimeContext): TimeReading {
  const day = dayOf(focus);
  const known = /^(\d{4})(?:-(\d\d))?/u.exec(focus ?? "");
  const year = known ? Number(known[1]) : anchor?.year;
  const isCounted = unit === "Y" || unit === "M" || unit === "W" || unit === "D";
  if (isCounted && year !== undefined && !isWithinReach(year, count, unit))
    return { value: null, granularity: "vague" };
  if (unit === "Y") {
    return { value: year === undefined ? null : String(year + Math.trunc(count)), granularity: "year" };
  }
  if (unit === "M") {
    const month: Day | undefined = known?.[2]
      ? { year: Number(known[1]), month: Number(known[2]), day: 1 }
      : undefined;
    return { value: month ? isoMonth(addMonths(month, count)) : null, granularity: "month" };
  }
  if (unit === "W") return { value: day ? isoWeek(addDays(day, 7 * count)) : null, granularity: "week" };
  if (unit === "D") return { value: day ? isoDay(addDays(day, count)) : null, granularity: "day" };
  return { value: null, granularity: "vague" };
}
