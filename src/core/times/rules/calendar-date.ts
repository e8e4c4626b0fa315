import { Chrono, strict } from "chrono-node/en";
import { type Day, daysBetween, isoDay, isReal, pad } from "../calendar.ts";
import type { TimeContext, TimeRule } from "../rule.ts";

/** Any leap year, so that 29 February is read where no year is known. */
const someYear = 2000;

/** Chrono with those of its parsers alone that read such dates: all of them would cost five times as much. */
const chrono = new Chrono({
  parsers: strict.parsers.filter((parser) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] });
    return ["April 26, 2024", "26 April 2024", "2024-04-26"].some(
      (date) => alone.parse(date, instantOf(undefined)).length > 0,
    );
  }),
  refiners: [],
});

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
    const day = "\\d{1,2}(?:st|nd|rd|th)?";
    const year = "(?:\\s*,?\\s+(?<year>\\d{4}))?";
    return (
      `(?:(?:${weekday})\\s*,?\\s+(?:the\\s+)?)?` +
      `(?:(?<month>${month})\\s+${day}|${day}\\s+(?:of\\s+)?(?<monthLast>${month}))${year}` +
      "|(?:19|20)\\d\\d-\\d\\d-\\d\\d"
    );
  },

  read({ text, written, after }, context) {
    const month = written.month || written.monthLast || "";
    if (month !== "" && !/^\p{Lu}/u.test(month)) return undefined;
    if (/^(?:[.,:]\d|%|\s*(?:percent|per cent))/u.test(after)) return undefined;

    const parsed = chrono.parse(text.replace(/\bof\s/iu, ""), {
      instant: instantOf(context.anchor),
      timezone: 0,
    });
    const start = parsed
      .map((result) => result.start)
      .find((s) => s.isCertain("day") && s.isCertain("month"));
    if (!start) return undefined;
    const found = {
      year: start.get("year") ?? 0,
      month: start.get("month") ?? 0,
      day: start.get("day") ?? 0,
    };
    const known = start.isCertain("year");
    if (!isReal(known ? found : { ...found, year: someYear })) return undefined;
    const value = known ? isoDay(found) : withYear(found, context);
    return { value, granularity: "day" };
  },
};

/** Chrono counts from noon, which is the same day in every time zone near UTC. */
function instantOf(anchor: Day | undefined): Date {
  const { year, month, day } = anchor ?? { year: someYear, month: 1, day: 1 };
  return new Date(Date.UTC(year, month - 1, day, 12));
}

function withYear({ month, day }: Day, { anchor, ahead }: TimeContext): string {
  if (!anchor) return `XXXX-${pad(month)}-${pad(day)}`;
  const candidates = [anchor.year - 1, anchor.year, anchor.year + 1]
    .map((year) => ({ year, month, day }))
    .filter((candidate) => isReal(candidate) && !(ahead && daysBetween(anchor, candidate) < 0));
  const distance = (candidate: Day) => Math.abs(daysBetween(anchor, candidate));
  const [nearest] = candidates.sort((a, b) => distance(a) - distance(b));
  return nearest ? isoDay(nearest) : `XXXX-${pad(month)}-${pad(day)}`;
}
