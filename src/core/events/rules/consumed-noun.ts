import type { EventType } from "../../model/event.ts";
import { dependents } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import { markerOf } from "../roles/clauses.ts";
import type { EventRule } from "./rule.ts";

/** Types whose verb leaves the act that its object names standing: *condemned the attack*. */
const leavesStanding = new Set<EventType>(["ACCUSE", "SUPPORT"]);

/**
 * A noun that a verb's frame already asks for: one act, told once.
 *
 *     launched an air strike, signed a treaty, imposed sanctions, left in protest
 *                     ------           ------          ---------          -------
 *
 * The verb takes over a mode that only the noun tells, and recipients that only the noun has (*its commitment to
 * defend Oman*). Leaves alone what is blamed or praised
 * (*condemned the attack*) and a demand that is turned down (*rejected the request*).
 */
export const consumedNoun: EventRule = {
  id: "consumed-noun",

  refine(candidate, _reading, all) {
    if (isManner(candidate) || all.some((verb) => consumes(verb, candidate))) return undefined;
    const noun = all.find((other) => consumes(candidate, other) && other.type === candidate.type);
    if (noun && candidate.modes.length === 0 && noun.modes.length > 0)
      return { ...candidate, modes: noun.modes, cameo: noun.cameo };
    const lender = all.find(
      (other) => consumes(candidate, other) && other.type === candidate.type && other.recipients.length > 0,
    );
    return lender && candidate.recipients.length === 0 && isBetween(candidate, lender)
      ? { ...candidate, recipients: lender.recipients }
      : candidate;
  },
};

/** *recalled its envoy [in protest] at the raid*: how it was done, and what is told already. */
function isManner({ sentence, trigger, frame }: Candidate): boolean {
  if (frame.pos !== "noun" || trigger.lemma !== "protest") return false;
  return markerOf(sentence, trigger) === "in" && dependents(sentence, trigger, "det", "amod").length === 0;
}

/** Nobody is on both sides, and both do something to somebody. */
function isBetween({ actors, frame }: Candidate, { recipients }: Candidate): boolean {
  const acting = new Set(actors.map(({ actor }) => actor.id));
  return frame.recipients.length > 0 && recipients.every(({ actor }) => !acting.has(actor.id));
}

function consumes(verb: Candidate, noun: Candidate): boolean {
  if (noun.frame.pos !== "noun" || verb.sentence !== noun.sentence || verb.trigger === noun.trigger)
    return false;
  if (!verb.fillers.includes(noun.trigger) && !verb.words.includes(noun.trigger)) return false;
  if (verb.type === "REJECT") return noun.type !== "REQUEST" && noun.type !== "ACCUSE";
  if (verb.type === "SUPPORT" && noun.type === "AGREE") return true;
  // "Lodged a protest": a note, and nobody in the street.
  if (verb.type === "ACCUSE" && noun.type === "PROTEST") return true;
  return verb.type === noun.type || !leavesStanding.has(verb.type);
}
