import type { Token } from "../../model/document.ts";
import { prominence } from "../rank.ts";
import type { PlaceRule } from "../rule.ts";

/** Least prominence of a place that the name model must not take for a person: *Shiraz*. */
const known = 5;

/** Least prominence of one whose name is a given name too: *Florence*, not *Brent*. */
const wellKnown = 5.8;

/**
 * A word that is a person's name or part of one: no place.
 *
 *     Michael  Jordan      Theresa  May      Paris  Hilton      Vladimir  Putin
 *
 * A known place that the name model takes for a person is one only where the report has a longer name that
 * ends in it. Leaves alone a country at the front of a name (*US President …*).
 */
export const personName: PlaceRule = {
  id: "person-name",

  decide({ sentence, names, first, last, entries }, { surnames, lexicon }) {
    if (first.id === last.id && surnames.has(first.form)) return false;
    const next = sentence.tokens[last.id];
    const country = entries.some(({ feature }) => feature === "country");
    const given = lexicon.actors.givenNames.has(first.form.toLowerCase());
    if (given && next && (country ? isSurname(next, first) : isName(next))) return false;
    const person = names.find((name) => name.kind === "PER");
    if (!person) return undefined;
    if (person.first < first.id) return false;
    if (person.last > last.id) return country ? undefined : false;
    return entries.some((entry) => prominence(entry) >= (given ? wellKnown : known)) ? undefined : false;
  },
};

function isName({ upos, form }: Token): boolean {
  return upos === "PROPN" && /^\p{Lu}/u.test(form);
}

/** *Chad Smith*, not *Chad President Déby*. */
function isSurname(token: Token, given: Token): boolean {
  return isName(token) && token.deprel === "flat" && token.head === given.id;
}
