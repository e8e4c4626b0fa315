import type { Sentence, Token } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";
import { placesWithin } from "../../text/attachment.ts";
import { locusOf } from "../../text/locus.ts";
import { ancestors, dependents, headOfSpan } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb } from "../roles/clauses.ts";

/** Kinds of places where nobody meets: *talks on the dam on the Blue Nile, a summit on the South China Sea*. */
const open = new Set(["water", "sea", "mountain", "desert"]);

/** Prepositions that say where a place phrase's clause happens. */
const locative = new Set(["in", "at", "near", "inside", "outside", "around", "across", "into", "on", "off"]);

/**
 * Returns the one place that the sentence puts something in, where that clause holds the act or stands beside it.
 *
 *     Fighting in Taiz killed eleven people.      Rebels entered Aden and killed eleven people in the port.
 *
 * Leaves alone rivers and seas where people meet, and the place of a clause that the act governs (*held men who had fought in Iraq*).
 */
export function placeAround(
  { document }: Reading,
  { sentence, trigger, type }: Candidate,
): Place | undefined {
  const above = new Set([trigger, ...ancestors(sentence, trigger)]);
  const here = placesWithin(document.places, sentence).filter((mention) => {
    const name = headOfSpan(sentence, mention);
    if (!name || (type === "CONSULT" && open.has(mention.place.feature))) return false;
    const locus = locusOf(sentence, name);
    return isIn(sentence, locus) && isBeside(sentence, locus, trigger, above);
  });
  const places = new Set(here.map(({ place }) => place));
  return places.size === 1 ? here[0]?.place : undefined;
}

function isIn(sentence: Sentence, locus: Token): boolean {
  return dependents(sentence, locus, "case").some((t) => locative.has(t.lemma.toLowerCase()));
}

/** The clause of a place holds the act, or is no part of what the act governs. */
function isBeside(sentence: Sentence, locus: Token, trigger: Token, above: ReadonlySet<Token>): boolean {
  const path = ancestors(sentence, locus);
  const clause = path.find(isVerb);
  return !clause || above.has(clause) || !path.includes(trigger);
}
