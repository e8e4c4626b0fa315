import type { Candidate } from "../candidate.ts";
import type { FurnitureRule } from "./rule.ts";
import { decide, shareOf } from "./sheet.ts";

/**
 * A part of a page that its tag or class marks as something else than the report.
 *
 *     <aside class="related-links">Vietnam protests to China</aside>
 *     dropped
 *
 * Leaves alone quotations, and pages where this would take much of the text: their classes mean something else.
 */
export const furniturePart: FurnitureRule = {
  id: "furniture-part",

  find(sheet) {
    if (shareOf(sheet, ({ within }) => within.has("furniture")) >= 0.4) return [];
    return decide(sheet, { kind: "dropped", why: this.id }, isFurniture);
  },
};

function isFurniture({ within }: Candidate): boolean {
  return within.has("furniture") && !within.has("quotation");
}
