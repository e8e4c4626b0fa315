import type { Place } from "../../model/place.ts";
import { placesWithin } from "../../text/attachment.ts";
import { locusOf } from "../../text/locus.ts";
import { ancestors, dependents, hasRelation, headOf, headOfSpan } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb } from "../roles/clauses.ts";

/** Prepositions of where a motion ends. */
const goal = new Set(["in", "into", "on", "onto", "to", "toward", "towards", "at"]);

/**
 * Returns where those go who go to do something: there it is done.
 *
 *     The militia will enter Afrin to help the fighters.      sent negotiators to Oman for peace talks
 *                            ----- <-  act                                        ---- <-        act
 *
 * Leaves alone acts that are told beside a motion but are not its purpose.
 */
export function goalOfMotion(
  { document, lexicon }: Reading,
  { sentence, trigger }: Candidate,
): Place | undefined {
  const mover = ancestors(sentence, trigger).find(isVerb);
  if (!mover || !lexicon.classes.get("motion")?.has(mover.lemma.toLowerCase())) return undefined;
  const isPurpose = isVerb(trigger)
    ? hasRelation(trigger, "advcl", "xcomp") && headOf(sentence, trigger) === mover
    : dependents(sentence, trigger, "case").some((t) => t.lemma.toLowerCase() === "for");
  if (!isPurpose) return undefined;
  return placesWithin(document.places, sentence).find((mention) => {
    const name = headOfSpan(sentence, mention);
    const locus = name && locusOf(sentence, name);
    if (!locus || headOf(sentence, locus) !== mover) return false;
    if (hasRelation(locus, "obj")) return true;
    return dependents(sentence, locus, "case").some((t) => goal.has(t.lemma.toLowerCase()));
  })?.place;
}
