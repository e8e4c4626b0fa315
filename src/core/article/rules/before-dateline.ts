import { endsSentence } from "../candidate.ts";
import type { FurnitureRule } from "./rule.ts";
import { decide } from "./sheet.ts";

/**
 * A sentence in copied text before the dateline: what a picture shows.
 *
 *     A protester runs from tear gas in Lusaka on Wednesday.
 *     caption
 *     LUSAKA (Reuters) - Riot police fired tear gas …
 *
 * Leaves alone pages, where tags tell captions.
 */
export const beforeDateline: FurnitureRule = {
  id: "before-dateline",

  find(sheet) {
    const { dateline, source } = sheet;
    if (source === "page" || dateline === undefined) return [];
    return decide(
      sheet,
      { kind: "caption", why: this.id },
      ({ text, words }, index) => index < dateline && words >= 8 && endsSentence(text),
    );
  },
};
