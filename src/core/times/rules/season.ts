import type { TimeContext, TimeRule } from "../rule.ts";

const firstMonth: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * A season that is placed in time.
 *
 *     last summer      this fall      the winter of 1994      in the spring
 *
 * Leaves alone a bare season (*fall* the verb, *spring* the source).
 */
export const season: TimeRule = {
  id: "season",

  pattern: ({ season, within }) =>
    `(?:(?:${within})[\\s-]*)?(?:(?<which>last|this(?:\\s+(?:past|coming))?|next|past|in\\s+the|over\\s+the|the)\\s+)?(?<season>${season})` +
    "(?:\\s+(?:of\\s+)?(?<year>\\d{4}|(?:last|this|next)\\s+year))?",

  read({ groups, after }, context) {
    const { which = "", year = "", season: name = "" } = groups;
    if (year === "" && (which === "" || which === "the")) return undefined;
    if (/^\s+of\b/u.test(after)) return undefined;
    const code = context.words.season.get(name) ?? "";
    const found = yearFor(code, which, year, context);
    return { value: found === undefined ? null : `${found}-${code}`, granularity: "season" };
  },
};

function yearFor(
  code: string,
  which: string,
  year: string,
  { anchor, ahead }: TimeContext,
): number | undefined {
  if (/^\d{4}$/u.test(year)) return Number(year);
  if (!anchor) return undefined;
  if (year !== "") return anchor.year + (year.startsWith("last") ? -1 : year.startsWith("next") ? 1 : 0);
  const begins = firstMonth[code] ?? 1;
  const begun = anchor.month >= begins;
  const running = begun && anchor.month < begins + 3;
  if (which === "this") return anchor.year;
  if (which === "next" || which.endsWith("coming") || (ahead && !running))
    return anchor.year + (begun ? 1 : 0);
  if (which === "last" && running) return anchor.year - 1;
  return anchor.year - (begun ? 0 : 1);
}
