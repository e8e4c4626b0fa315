import { wordsOf } from "../candidate.ts";
import type { FurnitureRule } from "./rule.ts";

/**
 * The summary between headline and report.
 *
 *     <p class="standfirst">The accord is the first to abolish a whole class of weapons.</p>
 *     dropped
 *
 * Leaves alone all but the first line, and an opening paragraph that the page's description repeats.
 */
export const standfirst: FurnitureRule = {
  id: "standfirst",

  find({ candidates, fates, evidence }) {
    const index = candidates.findIndex((_, i) => fates[i] === undefined);
    const candidate = candidates[index];
    if (!candidate || candidate.words > 60) return [];
    const { text, words, within } = candidate;
    const isHeading = within.has("heading") && words >= 8 && evidence.description === wordsOf(text);
    return within.has("standfirst") || isHeading ? [{ index, kind: "dropped", why: this.id }] : [];
  },
};
