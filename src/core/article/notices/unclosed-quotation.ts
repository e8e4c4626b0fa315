import type { NoticeRule } from "./notice-rule.ts";
import { quotationMarks } from "./quotation-marks.ts";

/**
 * A paragraph whose last quotation mark opens and never closes.
 *
 *     He called it "a grave mistake.
 *                  ^
 *
 * Leaves alone a quotation that the next paragraph takes up with a mark of its own, as papers do with long ones.
 */
export const unclosedQuotation: NoticeRule = {
  id: "unclosed-quotation",

  find(text, blocks) {
    const paragraphs = blocks.filter(({ kind }) => kind === "paragraph" || kind === "list");
    return paragraphs.flatMap(({ start, end }, index) => {
      const last = quotationMarks(text.slice(start, end)).at(-1);
      if (!last?.opens) return [];
      const next = paragraphs[index + 1];
      if (next && /["“„«]/u.test(text.charAt(next.start))) return [];
      const message = "A quotation opens here and is never closed; where it ends is a guess.";
      return [{ code: this.id, message, start: start + last.at, end }];
    });
  },
};
