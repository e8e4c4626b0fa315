import { prominence } from "../rank.ts";
import type { PlaceRule } from "../rule.ts";

/** Least prominence of a place whose name is part of a longer one: *Queensland* in *Coastal Queensland*. */
const known = 5;

/**
 * A name that the name model takes for a place.
 *
 *     near the village of  Zawata
 *
 * Leaves alone a small place whose name is only part of what the model found (*South* in *South Sulawesi*).
 */
export const taggedPlace: PlaceRule = {
  id: "tagged-place",

  decide({ names, first, last, entries }) {
    const place = names.find((name) => name.kind === "LOC");
    if (!place) return undefined;
    const whole = place.first >= first.id && place.last <= last.id;
    return (whole && entries.length > 0) || entries.some((entry) => prominence(entry) >= known)
      ? true
      : undefined;
  },
};
