import { amountOf, isoDuration } from "../amount.ts";
import type { TimeRule } from "../rule.ts";

/**
 * A length of time.
 *
 *     a  three-day  visit      for 40 years      the past two weeks      half a century      for months
 *
 * Leaves alone ages (*30 years old*), rates (*$5 a day*) and *a second* that is an ordinal.
 */
export const duration: TimeRule = {
  id: "duration",

  pattern: ({ number, unit }) =>
    "(?:(?:the\\s+)?(?:past|last|next|coming|first|final|previous|following)\\s+)?" +
    `(?<number>\\d+(?:\\.\\d+)?|${number})(?:\\s+(?:more|full|consecutive|straight|additional|whole|long))?[\\s-]+(?<unit>${unit})s?(?:['’]s?)?(?:-long)?` +
    `|(?<=\\b(?:for|within|after|over|of|in)\\s)(?<bare>${unit})s`,

  read({ groups, before, after }, { words }) {
    const { number = "", bare = "" } = groups;
    const unit = groups.unit || bare;
    if (/^(?:[\s-]+olds?\b|[\s-]of[\s-]age)/u.test(after)) return undefined;
    if (unit === "second" && !/^\d/u.test(number)) return undefined;
    if (unit === "quarter" && number !== "" && !/s$/u.test(bare) && /^(?:a|one|three|\d+)$/u.test(number))
      return undefined;
    const counted = /^an?$/u.test(number);
    if (
      counted &&
      !/\b(?:for|in|within|than|nearly|almost|about|after|over|under|least|of|once|spend|spent|take|took|lasted|half)\s+$/iu.test(
        before,
      )
    )
      return undefined;
    if (counted && unit === "day" && /\b(?:of|in|once)\s+$/iu.test(before)) return undefined;
    const amount = amountOf(bare === "" ? number : "several", unit, words);
    return amount && { value: isoDuration(amount), granularity: "duration" };
  },
};
