import type { PlaceRule } from "../rule.ts";

/**
 * A word of the name of the agency that the report is from: no place.
 *
 *     LUSAKA ( Savanna  Wire) --
 *     SAVANNA  WIRE/Mwila Banda
 *
 * Leaves alone the same word where the rest of the name does not stand beside it.
 */
export const ownAgency: PlaceRule = {
  id: "own-agency",

  decide({ start, end }, { article: { agency, text } }) {
    if (agency === null) return undefined;
    const at = agency.toLowerCase().indexOf(text.slice(start, end).toLowerCase());
    const written = text.slice(start - at, start - at + agency.length);
    return at >= 0 && written.toLowerCase() === agency.toLowerCase() ? false : undefined;
  },
};
