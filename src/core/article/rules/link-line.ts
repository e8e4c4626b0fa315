import type { FurnitureRule } from "./rule.ts";
import { decide } from "./sheet.ts";

/**
 * A short line that is nothing but a link.
 *
 *     <p><a href="/…">Vietnam protests to China over survey ship</a></p>
 *     dropped
 *
 * Leaves alone tables, quotations and headings, and links that read as a sentence.
 */
export const linkLine: FurnitureRule = {
  id: "link-line",

  find(sheet) {
    return decide(
      sheet,
      { kind: "dropped", why: this.id },
      ({ text, linked, words, within }) =>
        (linked > 0.85 || /^https?:\/\/\S+$/u.test(text)) &&
        words <= 30 &&
        !within.has("table") &&
        !within.has("quotation"),
    );
  },
};
