import { addDays, type Day, weekdayOf } from "./calendar.ts";
import type { TimeContext } from "./rule.ts";

/**
 * Returns the day that a weekday means: the latest on or before publication, or the next where the clause tells
 * of what lies ahead.
 *
 * @param weekday Monday 1 to Sunday 7
 * @param which the word before it: *last, next, this coming*; `""` for none
 */
export function nearestWeekday(
  weekday: number,
  which: string,
  { anchor, ahead }: TimeContext,
): Day | undefined {
  if (!anchor) return undefined;
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  if (which === "last" || which === "past" || which === "the previous")
    return addDays(anchor, back === 0 ? -7 : -back);
  if (which === "next" || which.endsWith("coming")) return addDays(anchor, 7 - back);
  if (ahead && back !== 0) return addDays(anchor, 7 - back);
  return addDays(anchor, -back);
}
