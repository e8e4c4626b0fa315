import type { FurnitureRule } from "./rule.ts";
import { bodyStart, decide } from "./sheet.ts";

/**
 * A caption told by its opening or by the positions it gives.
 *
 *     FILE - Foreign Minister Ana Lind speaks in Minsk on Jan. 14.
 *     President Ana Lind (L) greets her guest in Lisbon on Monday.
 *     caption
 *
 * Positions count only before the report: *the party (L)* may stand in it.
 */
export const captionLine: FurnitureRule = {
  id: "caption-line",

  find(sheet) {
    const start = bodyStart(sheet);
    return decide(sheet, { kind: "caption", why: this.id }, ({ text, words }, index) => {
      if (words > 100) return false;
      if (
        /^(?:FILE(?: PHOTO)?|PHOTO|Pictured|In this (?:file )?(?:photo|image))\s*(?:[-–—:(]|,? (?:taken|released|provided|made|from|dated)\b)/u.test(
          text,
        )
      )
        return true;
      return index <= start && /\((?:L|R|C|2nd [LR]|left|right|center|centre)\)/u.test(text);
    });
  },
};
