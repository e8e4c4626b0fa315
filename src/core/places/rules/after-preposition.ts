import type { PlaceRule } from "../rule.ts";

/**
 * A smaller place after a preposition of place.
 *
 *     fighting  near  Vovchansk
 *
 * Leaves alone names that the name model gives to a person or an organisation.
 */
export const afterPreposition: PlaceRule = {
  id: "after-preposition",

  decide({ sentence, first, last, names }, { lexicon }) {
    if (names.some(({ kind }) => kind !== "LOC")) return undefined;
    const before = sentence.tokens[first.id - 2]?.form.toLowerCase() ?? "";
    if (!lexicon.places.words.cue.has(before)) return undefined;
    if (first.upos !== "PROPN" && first.id === last.id) return undefined;
    const next = sentence.tokens[last.id];
    return next && /^\p{Lu}/u.test(next.form) ? undefined : true;
  },
};
