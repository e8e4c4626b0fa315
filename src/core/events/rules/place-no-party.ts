import type { EventType } from "../../model/event.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import type { Candidate, Party } from "../candidate.ts";
import { markerOf } from "../roles/clauses.ts";
import type { EventRule } from "./rule.ts";

/** Types whose *from, in, into* phrase is ground, not a government. */
const moving = new Set<EventType>(["RETREAT", "MOBILIZE", "PROTEST", "ASSAULT"]);
const ground = new Set(["across", "at", "from", "in", "inside", "into", "near", "through"]);
/** *rockets fired at Israel, retook the port from Ukraine*: whom an attack reaches. */
const reached = new Set(["at", "from", "into"]);

/**
 * A state that is only the ground of an act.
 *
 *     withdrew its troops  from Syria, from the Syrian sector     no recipient
 *
 * Leaves alone a state that is acted upon (*attacked Syria, fired at Syria, sanctions on Syria*).
 */
export const placeNoParty: EventRule = {
  id: "place-no-party",

  refine(candidate) {
    if (!moving.has(candidate.type)) return candidate;
    const recipients = candidate.recipients.filter((party) => !isGround(candidate, party));
    return recipients.length === candidate.recipients.length ? candidate : { ...candidate, recipients };
  },
};

function isGround({ sentence, type }: Candidate, { actor, token }: Party): boolean {
  if (!token || actor.kind !== "state" || sentence.tokens[token.id - 1] !== token) return false;
  const isOn = (word: string) => ground.has(word) && !(type === "ASSAULT" && reached.has(word));
  if (isOn(markerOf(sentence, token) ?? "")) return true;
  const area =
    type === "RETREAT" && hasRelation(token, "amod", "compound") ? headOf(sentence, token) : undefined;
  return dependents(sentence, area ?? token, "case").some(({ lemma }) => isOn(lemma.toLowerCase()));
}
