import type { PlaceRule } from "../rule.ts";

/**
 * A word that is a person's name or part of one: no place.
 *
 *     Michael  Jordan      Theresa  May      Paris  Hilton
 *
 * Leaves alone a country that the name model alone takes for a person: *Chad* is decided by its neighbours.
 */
export const personName: PlaceRule = {
  id: "person-name",

  decide({ names, first, last, entries }) {
    const person = names.find((name) => name.kind === "PER");
    if (!person) return undefined;
    const partly = person.first < first.id || person.last > last.id;
    return partly || !entries.some(({ feature }) => feature === "country") ? false : undefined;
  },
};
