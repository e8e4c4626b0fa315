import { addDays, addMonths, type Day, dayOf, isoMonth, isoWeek, weekdayOf } from "../calendar.ts";
import type { TimeReading, TimeRule } from "../rule.ts";

/**
 * A week, month, year or longer, told from publication.
 *
 *     earlier  this week      late last month      next year      the weekend      that year
 *
 * *That year* goes back to the expression before it. Never a day: *last week* is 2024-W16.
 * Leaves alone *the week, the year* with nothing that places them.
 */
export const relativePeriod: TimeRule = {
  id: "relative-period",

  pattern: ({ within }) =>
    `(?<within>(?:${within})\\s+(?:in\\s+)?)?` +
    "(?<which>the\\s+(?:past|last|next|coming|current|previous|following|same)|last|this(?:\\s+(?:past|coming))?|next|past|coming|current|previous|that|the)\\s+" +
    "(?:fiscal\\s+|calendar\\s+)?(?<unit>week|weekend|month|quarter|year|decade|century)(?:['’]s)?",

  read({ groups, after }, { anchor, focus }) {
    const which = (groups.which ?? "").replace(/^the (?=.)/u, "");
    const unit = groups.unit ?? "";
    if (which === "the" && !groups.within && unit !== "weekend") return undefined;
    if (/^-(?:long|old|end)\b/u.test(after)) return undefined;
    const from = /^(?:that|same|previous|following)$/u.test(which) ? focusDay(focus) : anchor;
    return periodAround(unit, shiftOf(which), from);
  },
};

function shiftOf(which: string): number {
  if (/past$|^last$|^previous$/u.test(which)) return -1;
  return /^next$|coming$|^following$/u.test(which) ? 1 : 0;
}

/** Returns the first day of what a value stands for, as far as it is known. */
function focusDay(focus: string | null): Day | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(focus ?? "");
  return match
    ? { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) }
    : dayOf(focus);
}

function periodAround(unit: string, shift: number, day: Day | undefined): TimeReading {
  switch (unit) {
    case "week":
      return { value: day ? weekOf(day, shift) : null, granularity: "week" };
    case "weekend":
      return { value: day ? weekendOf(day, shift) : null, granularity: "week" };
    case "month":
      return { value: day ? isoMonth(addMonths(day, shift)) : null, granularity: "month" };
    case "quarter":
      return { value: day ? quarterOf(addMonths(day, 3 * shift)) : null, granularity: "quarter" };
    case "decade":
      return { value: day ? `${Math.floor(day.year / 10) + shift}X` : null, granularity: "decade" };
    case "century":
      return { value: day ? `${Math.floor(day.year / 100) + shift}XX` : null, granularity: "century" };
    default:
      return { value: day ? String(day.year + shift) : null, granularity: "year" };
  }
}

/** On a Sunday *last week* is the week that ends with it. */
function weekOf(day: Day, shift: number): string {
  return isoWeek(addDays(day, shift < 0 && weekdayOf(day) === 7 ? 7 * shift + 7 : 7 * shift));
}

/** The weekend just past counts from Monday to Thursday: *over the weekend*. */
function weekendOf(day: Day, shift: number): string {
  const weeks = shift === 0 && weekdayOf(day) < 5 ? -1 : shift;
  return `${isoWeek(addDays(day, 7 * weeks))}-WE`;
}

function quarterOf({ year, month }: Day): string {
  return `${year}-Q${Math.ceil(month / 3)}`;
}
