import { dayOf, daysBetween, isoDay } from "../calendar.ts";
import type { TimeRule } from "../rule.ts";

/**
 * A day known by its name.
 *
 *     on  Christmas Eve      since 9/11
 *
 * The nearest such day, or the next where the clause tells of what lies ahead.
 */
export const holiday: TimeRule = {
  id: "holiday",

  pattern: ({ holiday }) => `(?<name>${holiday})`,

  read({ groups }, { words, anchor, ahead }) {
    const name = (groups.name ?? "").replace("’", "'");
    const date = words.holiday.get(name) ?? "";
    if (/^\d{4}-/u.test(date)) return { value: date, granularity: "day" };
    if (!anchor) return { value: `XXXX-${date}`, granularity: "day" };
    const [nearest] = [-1, 0, 1]
      .flatMap((shift) => dayOf(`${anchor.year + shift}-${date}`) ?? [])
      .filter((day) => !ahead || daysBetween(anchor, day) >= 0)
      .sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)));
    return { value: nearest ? isoDay(nearest) : null, granularity: "day" };
  },
};
