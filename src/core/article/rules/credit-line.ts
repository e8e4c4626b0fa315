import { creditStart } from "../credit.ts";
import type { FurnitureRule, Verdict } from "./rule.ts";
import { bodyStart } from "./sheet.ts";

/**
 * A caption told by the credit at its end, or a credit that stands alone.
 *
 *     Leaders meet in Manila on Monday. Photo by Paolo Ignacio/Pool
 *     caption                           credit
 *
 * Leaves alone lines of more than 80 words, and a report that ends in *(Reuters)*.
 */
export const creditLine: FurnitureRule = {
  id: "credit-line",

  find(sheet) {
    const start = bodyStart(sheet);
    const found: Verdict[] = [];
    for (const [index, { text, words, within }] of sheet.candidates.entries()) {
      if (sheet.fates[index] !== undefined || words > 80 || within.has("quotation")) continue;
      const credit = creditStart(text, index <= start);
      if (credit === undefined || (credit > 0 && /^["“]/u.test(text))) continue;
      found.push({ index, kind: credit === 0 ? "credit" : "caption", why: this.id });
    }
    return found;
  },
};
