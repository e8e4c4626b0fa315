import type { FurnitureRule } from "./rule.ts";
import { bodyStart, decide } from "./sheet.ts";

const asian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A word or two before the report: a section, an agency, a label.
 *
 *     UPI
 *     WORLD | Central Asia
 *     dropped
 *
 * Copied text may have longer ones, since nothing there tells links from words. Leaves alone sentences and
 * headings.
 */
export const openingLine: FurnitureRule = {
  id: "opening-line",

  find(sheet) {
    const start = bodyStart(sheet);
    if (start >= sheet.candidates.length || start > sheet.candidates.length / 2 + 3) return [];
    const longest = sheet.source === "text" ? 7 : 2;
    return decide(sheet, { kind: "dropped", why: this.id }, ({ text, words, within }, index) => {
      if (index >= start || within.has("heading") || asian.test(text)) return false;
      if (/^\s*[|©]/u.test(text)) return true;
      // BAAR, SWITZERLAND: a dateline whose dash stands on the next line.
      if (sheet.source === "page" && /^\p{Lu}{3,}/u.test(text)) return false;
      return words <= longest && !/[.!?:;,"”]$/u.test(text) && !/\d{4}$/u.test(text);
    });
  },
};
