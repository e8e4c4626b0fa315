import { addMonths, isoMonth, pad } from "../calendar.ts";
import type { TimeContext, TimeRule } from "../rule.ts";

/** Month names that are also a verb, a modal, a march or a person. */
const doubtful = new Set(["may", "march", "april", "june", "august"]);

/**
 * A month, with or without its year.
 *
 *     since  April 2024      late November      last May      June last year
 *
 * A missing year is that of the latest such month, or the next where the clause tells of what lies ahead, where
 * it is the month to come, or after *by, until, through*.
 * Leaves alone small letters, and *May, March, April, June, August* with nothing that marks a month
 * (*Theresa May said*).
 */
export const month: TimeRule = {
  id: "month",

  pattern: ({ month, within }) =>
    `(?<within>(?:${within})[\\s-]*)?(?:(?<which>last|this|next|past|this\\s+(?:past|coming))\\s+)?(?<month>${month})` +
    "(?:\\s*,?\\s+(?:of\\s+)?(?<year>\\d{4}|(?:of\\s+)?(?:last|this|next)\\s+year))?",

  read({ groups, written, before, after }, context) {
    const name = groups.month ?? "";
    if (!/^\p{Lu}/u.test(written.month ?? "") || /^\s+\d{1,2}\b/u.test(after)) return undefined;
    const marked = groups.within || groups.which || groups.year;
    const cued =
      /\b(?:in|since|by|until|till|of|during|from|through|to|and|or|between|before|after|for|mid-)\s*$/iu;
    if (doubtful.has(name) && !marked && !cued.test(before)) return undefined;
    if (/^\s+\p{Lu}\p{Ll}/u.test(after) && !marked && !cued.test(before)) return undefined;

    const number = Number(context.words.month.get(name));
    const year = yearFor(number, groups.year ?? "", groups.which ?? "", before, context);
    return {
      value: year === undefined ? `XXXX-${pad(number)}` : isoMonth({ year, month: number }),
      granularity: "month",
    };
  },
};

function yearFor(
  month: number,
  year: string,
  which: string,
  before: string,
  { anchor, ahead }: TimeContext,
): number | undefined {
  if (/^\d{4}$/u.test(year)) return Number(year);
  if (!anchor) return undefined;
  if (year !== "") return anchor.year + (year.includes("last") ? -1 : year.includes("next") ? 1 : 0);

  const latest = addMonths(anchor, -((anchor.month - month + 12) % 12)).year;
  const same = month === anchor.month;
  if (which === "last" || which === "past") return same ? latest - 1 : latest;
  if (which === "next" || which.endsWith("coming")) return latest + 1;
  if (which === "this") return anchor.year;
  const coming = (month - anchor.month + 12) % 12;
  const due = ahead || coming === 1 || (coming < 7 && /\b(?:by|until|till|through)\s+$/iu.test(before));
  return due && !same ? latest + 1 : latest;
}
