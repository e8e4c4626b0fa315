import { type Day, daysBetween, isoDay, isReal, pad } from "../calendar.ts";
import type { TimeRule } from "../rule.ts";

/**
 * Several days of one month.
 *
 *     April 26-28, 2024      3 to 5 March
 *
 * A missing year is the one nearest to publication. Leaves alone a range that runs backwards.
 */
export const dayRange: TimeRule = {
  id: "day-range",

  pattern: ({ month }) => {
    const days = (name: string) => `(?<${name}From>\\d{1,2})\\s*(?:-|–|—|to|and)\\s*(?<${name}To>\\d{1,2})`;
    return (
      `(?:(?<month>${month})\\s+${days("after")}|${days("before")}\\s+(?<monthLast>${month}))` +
      "(?:\\s*,?\\s+(?<year>\\d{4}))?"
    );
  },

  read({ groups, written }, { words, anchor }) {
    const name = written.month || written.monthLast || "";
    if (!/^\p{Lu}/u.test(name)) return undefined;
    const month = Number(words.month.get(name.toLowerCase()));
    const from = Number(groups.afterFrom || groups.beforeFrom);
    const to = Number(groups.afterTo || groups.beforeTo);
    if (to <= from) return undefined;

    const year = groups.year ? Number(groups.year) : anchor && nearestYear(anchor, month, from);
    if (year === undefined)
      return { value: `XXXX-${pad(month)}-${pad(from)}/XXXX-${pad(month)}-${pad(to)}`, granularity: "day" };
    const [first, last] = [
      { year, month, day: from },
      { year, month, day: to },
    ] as const;
    if (!isReal(first) || !isReal(last)) return undefined;
    return { value: `${isoDay(first)}/${isoDay(last)}`, granularity: "day" };
  },
};

function nearestYear(anchor: Day, month: number, day: number): number {
  const distance = (year: number) => Math.abs(daysBetween(anchor, { year, month, day }));
  return (
    [anchor.year - 1, anchor.year, anchor.year + 1].sort((a, b) => distance(a) - distance(b))[0] ??
    anchor.year
  );
}
