import { countryOfPeople } from "../demonym.ts";
import type { PlaceRule } from "../rule.ts";

/**
 * An adjective or the name of a people, though a town somewhere bears it: no place.
 *
 *     Canadian  troops      Germans
 */
export const people: PlaceRule = {
  id: "people",

  decide({ first, last, entries }, { article, lexicon }) {
    const country = entries.some(({ feature }) => feature === "country");
    if (country) return undefined;
    return countryOfPeople(article.text.slice(first.start, last.end), lexicon) ? false : undefined;
  },
};
