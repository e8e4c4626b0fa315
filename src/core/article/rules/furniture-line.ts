import type { FurnitureRule, Verdict } from "./rule.ts";

/**
 * A line that stands on many pages and in no report: the patterns of `data/article/furniture.tsv`.
 *
 *     Oops! Something went wrong. Please try again later.
 *     dropped
 *
 * Leaves alone lines of more than 60 words.
 */
export const furnitureLine: FurnitureRule = {
  id: "furniture-line",

  find({ candidates, fates, lexicon }) {
    const found: Verdict[] = [];
    for (const [index, { text, words }] of candidates.entries()) {
      if (fates[index] !== undefined || words > 60) continue;
      const why = lexicon.article.furnitureOf(text);
      if (why) found.push({ index, kind: "dropped", why: `furniture: ${why}` });
    }
    return found;
  },
};
