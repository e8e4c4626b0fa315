import { findDate } from "../calendar-date.ts";
import { endsSentence } from "../candidate.ts";
import type { FurnitureRule } from "./rule.ts";
import { bodyEnd, decide } from "./sheet.ts";

/**
 * A short line after the report: a link, a date, in copied text any line that is no sentence.
 *
 *     Harvest festival draws record crowds
 *     dropped
 *
 * Leaves alone tables, quotations, and list items of a page.
 */
export const closingLine: FurnitureRule = {
  id: "closing-line",

  find(sheet) {
    const end = bodyEnd(sheet);
    if (end < 0) return [];
    return decide(sheet, { kind: "dropped", why: this.id }, ({ text, words, linked, within }, index) => {
      if (index <= end || within.has("table") || within.has("quotation") || endsSentence(text)) return false;
      if (sheet.source === "text") return words <= 14;
      return !within.has("list") && (linked > 0.5 || (words < 10 && findDate(text) !== undefined));
    });
  },
};
