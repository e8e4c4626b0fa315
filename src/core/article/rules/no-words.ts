import type { FurnitureRule } from "./rule.ts";
import { decide } from "./sheet.ts";

/**
 * A line of signs alone.
 *
 *     * * *
 *     dropped
 */
export const noWords: FurnitureRule = {
  id: "no-words",

  find(sheet) {
    return decide(sheet, { kind: "dropped", why: this.id }, ({ text }) => !/[\p{L}\p{N}]/u.test(text));
  },
};
