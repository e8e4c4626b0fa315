import { amountOf } from "../amount.ts";
import { addDays, addMonths, type Day, isoDay, isoMonth, isoWeek, isWithinReach } from "../calendar.ts";
import type { TimeRule } from "../rule.ts";

/**
 * A distance back from publication, or on from it.
 *
 *     two weeks  ago      10 days ago      in three months' time      a year from now
 *
 * As exact as its unit: days give a day, weeks a week, years a year. Vague numbers (*several years ago*)
 * give the past and no date; so do hours, what no year of four digits
 * reaches, and distances inside quotation marks of less than a month.
 */
export const ago: TimeRule = {
  id: "ago",

  pattern: ({ number, unit }) =>
    "(?:(?:nearly|almost|about|some|more\\s+than|less\\s+than|over|around|at\\s+least|roughly|just|only)\\s+)?" +
    `(?<number>\\d+|${number})[\\s-]+(?<unit>${unit})s?\\s+(?<direction>ago|from\\s+now|hence)`,

  read({ groups }, { words, anchor, quoted }) {
    const sign = groups.direction === "ago" ? -1 : 1;
    const amount = amountOf(groups.number ?? "", groups.unit ?? "", words);
    const vague = { value: sign < 0 ? "PAST_REF" : "FUTURE_REF", granularity: "vague" } as const;
    if (!amount || !anchor || amount.count === undefined) return vague;
    const count = sign * amount.count;
    if (!isWithinReach(anchor.year, count, unitOf(amount.unit))) return vague;
    switch (amount.unit) {
      case "D":
        return quoted ? vague : { value: isoDay(addDays(anchor, count)), granularity: "day" };
      case "W":
        return quoted ? vague : { value: isoWeek(addDays(anchor, 7 * count)), granularity: "week" };
      case "M":
        return { value: isoMonth(addMonths(anchor, count)), granularity: "month" };
      case "Y":
        return yearsFrom(anchor, count);
      default:
        return vague;
    }
  },
};

/** Hours and quarters never lead further than as many years. */
function unitOf(unit: string): "D" | "W" | "M" | "Y" {
  return unit === "D" || unit === "W" || unit === "M" ? unit : "Y";
}

function yearsFrom(anchor: Day, count: number) {
  return { value: String(anchor.year + Math.trunc(count)), granularity: "year" } as const;
}
