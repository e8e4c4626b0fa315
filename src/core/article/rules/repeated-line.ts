import { endsSentence } from "../candidate.ts";
import type { FurnitureRule } from "./rule.ts";
import { decide } from "./sheet.ts";

/**
 * A short line that stands three times or more: no report says a thing so often in the same words.
 *
 *     Photos: Jane Roe
 *     dropped
 *
 * Leaves alone sentences, and on a page whatever is no link: recipes and lists repeat their headings.
 */
export const repeatedLine: FurnitureRule = {
  id: "repeated-line",

  find(sheet) {
    const counts = new Map<string, number>();
    for (const { text } of sheet.candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
    return decide(
      sheet,
      { kind: "dropped", why: this.id },
      ({ text, words, linked, within }) =>
        words <= 12 &&
        (counts.get(text) ?? 0) >= 3 &&
        (sheet.source === "text" || (linked > 0.3 && within.size === 0)) &&
        !endsSentence(text),
    );
  },
};
