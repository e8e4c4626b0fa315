import { isoDay } from "../calendar.ts";
import { nearestWeekday } from "../nearest-weekday.ts";
import type { TimeRule } from "../rule.ts";

/**
 * A day of the week.
 *
 *     The ministers met on  Friday night.      last Friday      next Monday
 *
 * The latest such day on or before publication, since news tells what has happened; the next one where the
 * clause tells of what lies ahead (*will meet on Friday*).
 * Leaves alone *Sun* and *Sat* without their dot: a newspaper, a verb.
 */
export const weekday: TimeRule = {
  id: "weekday",

  pattern: ({ weekday, part, within }) =>
    `(?:(?:${within})\\s+)?(?:(?<which>last|this(?:\\s+(?:past|coming))?|next|past|coming|the\\s+previous|the\\s+following)\\s+)?` +
    `(?<weekday>${weekday})(?:['’]s)?(?:\\s+(?<part>${part}))?`,

  read({ groups, written }, context) {
    if (!/^\p{Lu}/u.test(written.weekday ?? "")) return undefined;
    const part = context.words.part.get(groups.part ?? "") ?? "";
    const granularity = part === "" ? "day" : "time";
    const day = nearestWeekday(
      Number(context.words.weekday.get(groups.weekday ?? "")),
      groups.which ?? "",
      context,
    );
    return { value: day ? isoDay(day) + part : null, granularity };
  },
};
