import { wordsOf } from "../candidate.ts";
import type { FurnitureRule } from "./rule.ts";
import { decide } from "./sheet.ts";

/**
 * The headline where it stands again in the text.
 *
 *     <h1>Reagan, Gorbachev sign treaty</h1>
 *     dropped: it is the article's title already
 *
 * Leaves alone titles of up to four words outside headings: they may be the report's own words.
 */
export const titleLine: FurnitureRule = {
  id: "title-line",

  find(sheet) {
    const { titles } = sheet.evidence;
    return decide(
      sheet,
      { kind: "dropped", why: this.id },
      ({ text, words, within }) => (within.has("heading") || words > 4) && titles.has(wordsOf(text)),
    );
  },
};
