import type { PlaceRule } from "../rule.ts";

/**
 * A place in the name of a treaty, a newspaper, an institution, a disease or a currency: no place.
 *
 *     the  Vienna  Convention      the Washington Post      Boston University      the Marburg virus      US$ 5
 *
 * Leaves alone a general word in small letters unless it is a treaty's or a disease's (*the Minsk agreements*).
 */
export const namedThing: PlaceRule = {
  id: "named-thing",

  decide({ sentence, last }, { lexicon }) {
    const after = sentence.tokens.slice(last.id, last.id + 2);
    const [next, second] = after;
    if (!next) return undefined;
    if (next.form === "$" && next.start === last.end) return false;
    const named = (form: string) => lexicon.places.words.named.has(form.toLowerCase());
    if (named(next.form)) return /^\p{Lu}/u.test(next.form) || isThing(next.form) ? false : undefined;
    const linked = /^\p{Lu}/u.test(next.form) && second !== undefined && /^\p{Lu}/u.test(second.form);
    return linked && named(second.form) ? false : undefined;
  },
};

function isThing(form: string): boolean {
  return /^(?:accords?|agreements?|conventions?|pact|protocol|treaty|process|disease|fever|syndrome|virus)$/u.test(
    form,
  );
}
