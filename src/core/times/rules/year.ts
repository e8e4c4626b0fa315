import type { TimeRule } from "../rule.ts";

/**
 * A year, or a run of years.
 *
 *     signed in  2015      the  1987  treaty      2014-16      from 1998 to 2002 (two expressions)
 *
 * Leaves alone numbers that count or number something else: *Resolution 1973, more than 2000, 1500 soldiers,
 * $1900, 1,500*.
 */
export const year: TimeRule = {
  id: "year",

  pattern: ({ within }) =>
    `(?:(?:${within})[\\s-]*)?(?:the\\s+(?:fiscal\\s+)?year\\s+|fiscal\\s+)?(?<year>1[5-9]\\d\\d|20[0-4]\\d)` +
    "(?:\\s*[-–—/]\\s*(?<until>(?:1[5-9]|20)\\d\\d|\\d\\d))?",

  read({ groups, before, after }, { words }) {
    if (/[\d$£€¥#.,:/+-]$/u.test(before.trimEnd()) && !/[\p{L}\d)],\s*$|[–—-]\s*$/u.test(before))
      return undefined;
    if (
      /^(?:[.,:]\d|%|[-/]\d|\s*(?:percent|per cent|GMT|UTC|a\.?m|p\.?m|hours|km|feet|metres|meters|miles)\b)/u.test(
        after,
      )
    )
      return undefined;

    const word = /(?<![\p{L}.])([\p{L}.]+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? "";
    if (words["no-year"].has(word)) return undefined;
    const counted = /^\s+(?:\p{Ll}+\s+)?\p{Ll}+s\b/u.test(after);
    if (counted && word !== "" && !words["year-cue"].has(word)) return undefined;

    const from = groups.year ?? "";
    const until = groups.until ?? "";
    if (until === "") return { value: from, granularity: "year" };
    const to = until.length === 4 ? until : from.slice(0, 2) + until;
    return Number(to) > Number(from) ? { value: `${from}/${to}`, granularity: "year" } : undefined;
  },
};
