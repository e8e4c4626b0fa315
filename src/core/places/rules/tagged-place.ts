import type { PlaceRule } from "../rule.ts";

/**
 * A name that the name model takes for a place.
 *
 *     near the village of  Zawata
 */
export const taggedPlace: PlaceRule = {
  id: "tagged-place",

  decide({ names, entries }) {
    return entries.length > 0 && names.some((name) => name.kind === "LOC") ? true : undefined;
  },
};
