import type { TimeRule } from "../rule.ts";

/**
 * The past, present or future with no date.
 *
 *     has  recently  visited      is now in exile      in the near future
 *
 * Leaves alone *as soon as* and *soon after*.
 */
export const reference: TimeRule = {
  id: "reference",

  pattern: ({ reference }) => `(?<word>${reference})`,

  read({ groups, before, after }, { words }) {
    const { word = "" } = groups;
    const value = words.reference.get(word);
    if (word === "the past" && !/\b(?:in|of|from)\s+$/u.test(before)) return undefined;
    if (word === "soon" && (/\bas\s+$/u.test(before) || /^\s+after\b/u.test(after))) return undefined;
    return value === undefined ? undefined : { value, granularity: "vague" };
  },
};
