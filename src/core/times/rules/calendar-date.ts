import { type Day, dayOf, daysBetween, isoDay, isReal, pad } from "../calendar.ts";
import type { TimeContext, TimeRule } from "../rule.ts";

/** Any leap year, so that 29 February is read where no year is known. */
const someYear = 2000;

/**
 * A day of the calendar, with or without its year and weekday.
 *
 *     on Friday, April 26, 2024      27 April      2024-04-27
 *
 * A missing year is the one nearest to publication, or the next where the clause tells of what lies ahead;
 * with no date of publication it stays open, XXXX-04-27.
 * Leaves alone a number that goes on (*May 1,000 people*) and a month in small letters.
 */
export const calendarDate: TimeRule = {
  id: "calendar-date",

  pattern: ({ month, weekday }) => {
    const ending = "(?:st|nd|rd|th)?";
    const year = "(?:\\s*,?\\s+(?<year>\\d{4}))?";
    return (
      `(?:(?:${weekday})\\s*,?\\s+(?:the\\s+)?)?` +
      `(?:(?<month>${month})\\s+(?<day>\\d{1,2})${ending}` +
      `|(?<dayFirst>\\d{1,2})${ending}\\s+(?:of\\s+)?(?<monthLast>${month}))${year}` +
      "|(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)"
    );
  },

  read({ groups, written, after }, context) {
    const name = written.month || written.monthLast || "";
    if (name !== "" && !/^\p{Lu}/u.test(name)) return undefined;
    if (/^(?:[.,:]\d|%|\s*(?:percent|per cent))/u.test(after)) return undefined;

    // "April 27 0130 GMT" has the time of day where others have the year.
    const known = name === "" || /^[1-9]/u.test(groups.year ?? "");
    const found = dayOf(groups.iso) ?? {
      year: known ? Number(groups.year) : someYear,
      month: Number(context.words.month.get(groups.month || groups.monthLast || "")),
      day: Number(groups.day || groups.dayFirst),
    };
    if (!isReal(found)) return undefined;
    const value = known ? isoDay(found) : withYear(found, context);
    return { value, granularity: "day" };
  },
};

function withYear({ month, day }: Day, { anchor, ahead }: TimeContext): string {
  if (!anchor) return `XXXX-${pad(month)}-${pad(day)}`;
  const candidates = [anchor.year - 1, anchor.year, anchor.year + 1]
    .map((year) => ({ year, month, day }))
    .filter((candidate) => isReal(candidate) && !(ahead && daysBetween(anchor, candidate) < 0));
  const distance = (candidate: Day) => Math.abs(daysBetween(anchor, candidate));
  const [nearest] = candidates.sort((a, b) => distance(a) - distance(b));
  return nearest ? isoDay(nearest) : `XXXX-${pad(month)}-${pad(day)}`;
}
