import { findDate } from "../calendar-date.ts";
import type { FurnitureRule } from "./rule.ts";
import { bodyStart, decide } from "./sheet.ts";

/**
 * A line before the report that says when it was published.
 *
 *     November 12, 2018 / 3:14 PM
 *     dropped: the date goes to the article's `published`
 *
 * Leaves alone a bare date in plain text (*Monday, May 18, 2015*), which is a dateline, and headings.
 */
export const stampLine: FurnitureRule = {
  id: "stamp-line",

  find(sheet) {
    const start = bodyStart(sheet);
    return decide(sheet, { kind: "dropped", why: this.id }, ({ text, words, within }, index) => {
      if (index >= start || words > 25 || within.has("heading")) return false;
      if (sheet.source === "text" && isBareDate(text)) return false;
      return isStamp(text);
    });
  },
};

/** Tells whether a line is a date and hardly more. */
export function isBareDate(line: string): boolean {
  return /^(?:[A-Z][a-z]+day, )?(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+),? \d{4}$/u.test(line);
}

/** Tells whether a line gives a date or a time of day, and is no sentence about one. */
export function isStamp(line: string): boolean {
  if (/\w[.!?]["'”]?$/u.test(line) && !/[ap]\.m\.$/iu.test(line)) return false;
  if (/\b\d{1,2}\/\d{1,2}\/\d{4}\b/u.test(line)) return true;
  return findDate(line) !== undefined || /\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b|[A-Z]{3}\b)/iu.test(line);
}
