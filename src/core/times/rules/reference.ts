import type { TimeRule } from "../rule.ts";

/**
 * The past, present or future with no date.
 *
 *     has  recently  visited      is now in exile      in the near future
 */
export const reference: TimeRule = {
  id: "reference",

  pattern: ({ reference }) => `(?<word>${reference})`,

  read({ groups, after }, { words }) {
    const value = words.reference.get(groups.word ?? "");
    if (/^the past$/u.test(groups.word ?? "") && /^\s+\p{Ll}/u.test(after)) return undefined;
    return value === undefined ? undefined : { value, granularity: "vague" };
  },
};
