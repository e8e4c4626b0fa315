import type { GazetteerEntry } from "../lexicon/gazetteer.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { firstWord, namesWritten } from "../lexicon/names.ts";
import { fold } from "../text/fold.ts";

/**
 * Returns the country that an adjective or the name of a people belongs to.
 *
 *     Turkish, Turks -> Turkey
 */
export function countryOfPeople(word: string, lexicon: Lexicon): GazetteerEntry | undefined {
  const folded = fold(word);
  const shelf = lexicon.actors.names.get(firstWord(folded));
  const known =
    shelf && namesWritten(shelf, folded, word).find(({ use }) => use === "adjective" || use === "people");
  return known?.country ? lexicon.places.countries.get(known.country) : undefined;
}
