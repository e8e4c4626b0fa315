import type { Day } from "../calendar.ts";
import type { TimeContext, TimeRule } from "../rule.ts";

/**
 * A quarter or a half of a year.
 *
 *     the third quarter      in the fourth quarter of 1989      Q3 2012      the first half of last year
 *
 * A missing year is that of the latest such quarter already begun.
 * Leaves alone *the second half* with no year: a match.
 */
export const quarter: TimeRule = {
  id: "quarter",

  pattern: ({ ordinal }) => {
    const year = "(?<year>\\d{4}|(?:last|this|next|the)\\s+year)";
    return (
      "(?:the\\s+)?(?:(?<which>last|this|next)\\s+year['’]s\\s+)?(?:fiscal[\\s-]+)?" +
      `(?:(?<ordinal>${ordinal})[\\s-]+(?<unit>quarter|half)|Q(?<digit>[1-4]))(?:\\s+(?:of\\s+|in\\s+)?${year})?`
    );
  },

  read({ groups }, context) {
    const { ordinal = "", unit = "", digit = "", year = "", which = "" } = groups;
    const half = unit === "half";
    if (half && year === "" && which === "") return undefined;
    const number = Number(digit || context.words.ordinal.get(ordinal));
    const found = yearFor(half ? number * 2 : number, year || which, context);
    const granularity = half ? "season" : "quarter";
    return { value: found === undefined ? null : `${found}-${half ? "H" : "Q"}${number}`, granularity };
  },
};

function yearFor(quarter: number, year: string, { anchor, ahead }: TimeContext): number | undefined {
  if (/^\d{4}$/u.test(year)) return Number(year);
  if (!anchor) return undefined;
  if (year !== "") return anchor.year + (year.startsWith("last") ? -1 : year.startsWith("next") ? 1 : 0);
  const since = quarterOf(anchor) - quarter;
  if (ahead) return anchor.year + (since > 1 ? 1 : 0);
  return anchor.year - (since < 0 ? 1 : 0);
}

function quarterOf({ month }: Day): number {
  return Math.ceil(month / 3);
}
