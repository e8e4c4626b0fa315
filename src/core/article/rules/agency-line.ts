import { agencyNamed } from "../agency.ts";
import type { FurnitureRule } from "./rule.ts";
import { decide } from "./sheet.ts";

/**
 * A line that is an agency's name and nothing more.
 *
 *     UPI
 *     dropped: it goes to the article's `agency`
 *
 * Leaves alone tables, where such a line may be a cell.
 */
export const agencyLine: FurnitureRule = {
  id: "agency-line",

  find(sheet) {
    const { outlets } = sheet.lexicon;
    return decide(
      sheet,
      { kind: "dropped", why: this.id },
      ({ text, words, within }) =>
        words <= 6 && !within.has("table") && agencyNamed(text, outlets) !== undefined,
    );
  },
};
