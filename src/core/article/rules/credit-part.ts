import type { FurnitureRule } from "./rule.ts";
import { decide, shareOf } from "./sheet.ts";

/**
 * A part of a page that its class marks as a credit or a copyright notice.
 *
 *     <span class="credit">Photo by Paolo Ignacio/Pool</span>
 *     credit
 *
 * Leaves alone pages that seem to have much of their text in such parts.
 */
export const creditPart: FurnitureRule = {
  id: "credit-part",

  find(sheet) {
    if (shareOf(sheet, ({ within }) => within.has("credit")) > 0.3) return [];
    return decide(
      sheet,
      { kind: "credit", why: this.id },
      ({ within }) => within.has("credit") && !within.has("quotation"),
    );
  },
};
