import type { Place } from "../../model/place.ts";
import { placesWithin } from "../../text/attachment.ts";
import { hasRelation, headOf, headOfSpan } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

const gatherings = new Set(
  "assembly conference congress forum gathering meeting session summit talk".split(" "),
);

/**
 * Returns the town that a gathering is named for.
 *
 *     Diplomats  gathered  at this weekend's  Munich  security conference.        the  Sochi  summit
 *                trigger                      -----                                    -----
 *
 * Leaves alone states (*the Syria conference*) and other acts.
 */
export function venueOf({ document }: Reading, { sentence, trigger, type }: Candidate): Place | undefined {
  if (type !== "CONSULT") return undefined;
  return placesWithin(document.places, sentence).find((mention) => {
    const name = headOfSpan(sentence, mention);
    const noun = name && hasRelation(name, "compound", "nmod") ? headOf(sentence, name) : undefined;
    if (!noun || mention.place.feature === "country" || !gatherings.has(noun.lemma)) return false;
    return noun === trigger || headOf(sentence, noun) === trigger;
  })?.place;
}
