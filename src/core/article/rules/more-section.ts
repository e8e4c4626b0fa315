import { type Candidate, endsSentence } from "../candidate.ts";
import type { FurnitureRule, Verdict } from "./rule.ts";

/**
 * All that follows a heading for other reports, at the end.
 *
 *     Recommended Stories
 *     Stocks slip as chipmakers retreat
 *     dropped
 *
 * Leaves alone such a line in the middle: what follows it must hold few words that read as a report.
 */
export const moreSection: FurnitureRule = {
  id: "more-section",

  find({ candidates, fates, lexicon }) {
    const total = candidates.reduce((sum, { words }) => sum + words, 0);
    let after = 0;
    let start: number | undefined;
    for (let index = candidates.length - 1; index >= candidates.length / 2; index--) {
      const candidate = candidates[index];
      if (!candidate) continue;
      if (fates[index] === undefined && readsAsReport(candidate)) after += candidate.words;
      if (after >= 0.06 * total) break;
      if (isOpener(candidate, lexicon.article.furnitureOf)) start = index;
    }
    if (start === undefined) return [];
    const found: Verdict[] = [];
    for (let index = start; index < candidates.length; index++)
      found.push({ index, kind: "dropped", why: this.id });
    return found;
  },
};

function readsAsReport({ text, words, linked }: Candidate): boolean {
  return words >= 6 && linked < 0.3 && endsSentence(text);
}

/** Tells whether a short line announces other reports. */
function isOpener({ text, words }: Candidate, furnitureOf: (line: string) => string | undefined): boolean {
  return (
    words <= 9 &&
    /^(?:more|comments)$/u.test(furnitureOf(text) ?? "") &&
    !/^[^:»>\n\r\u2028\u2029]*[:»>].*\w/mu.test(text)
  );
}
