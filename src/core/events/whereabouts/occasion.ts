import type { Token } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";
import { placeOf } from "../../text/attachment.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb } from "../roles/clauses.ts";

/** What begins a clause that tells of the same occasion. */
const together = new Set(["when", "while"]);

/**
 * Returns the place of the clause that an act goes with in one occasion.
 *
 *     Six were wounded  when  gunmen fired on their boat on the Cuyuni River.
 *         act                        clause                     ------------
 *     Rebels attacked a post at Senggi,  killing  a corporal.
 *            clause             ------   act
 *
 * Leaves alone clauses of another time (*after, before*), what comes as something else does, reasons and conditions.
 */
export function placeOfOccasion({ document }: Reading, { sentence, trigger }: Candidate): Place | undefined {
  const isTogether = (clause: Token) =>
    dependents(sentence, clause, "mark", "advmod").some(({ lemma }) => together.has(lemma.toLowerCase()));
  const below = dependents(sentence, trigger, "advcl").filter(
    (clause) => isVerb(clause) && isTogether(clause),
  );
  const above = headOf(sentence, trigger);
  const isOfAbove =
    above &&
    isVerb(above) &&
    hasRelation(trigger, "advcl") &&
    (isTogether(trigger) || trigger.xpos === "VBG");
  for (const clause of [...below, ...(isOfAbove ? [above] : [])]) {
    const place = placeOf(document.places, sentence, clause);
    if (place) return place;
  }
  return undefined;
}
