import { prominence } from "../rank.ts";
import type { PlaceRule } from "../rule.ts";

/** Smallest town that is known by its name alone, in powers of ten of inhabitants. */
const known = 5;

/**
 * A country, a region, a capital or a big city: needs no help from the name model.
 *
 *     talks in  Geneva      the  Black Sea      Russia  's army
 *
 * Leaves alone words that are no proper noun in their sentence (*Reading the report*), and those that are a common
 * word before they are a town (*Independence Day*).
 */
export const wellKnownPlace: PlaceRule = {
  id: "well-known-place",

  decide({ first, last, entries }, { lexicon }) {
    if (entries.some(({ feature }) => feature === "country")) return true;
    if (first.id === last.id && first.upos !== "PROPN") return undefined;
    if (first.id === last.id && lexicon.places.words.common.has(first.form.toLowerCase())) return undefined;
    return entries.some((entry) => prominence(entry) >= known) ? true : undefined;
  },
};
