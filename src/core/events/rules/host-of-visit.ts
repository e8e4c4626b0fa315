import type { Actor } from "../../model/actor.ts";
import { ancestors, dependents, headOf } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb, markerOf } from "../roles/clauses.ts";
import { surfaceSubjectsOf } from "../roles/subjects.ts";
import type { EventRule } from "./rule.ts";

/**
 * A visit that names no host: the state that it leads to.
 *
 *     a visit  to Jerusalem  by the envoy                     recipient: Israel
 *     Peru freed ten men  after a visit  by the envoy.        recipient: Peru
 *
 * Leaves alone a visit whose host the text names, and a place that lies in no one state.
 */
export const hostOfVisit: EventRule = {
  id: "host-of-visit",

  refine(candidate, reading) {
    if (!candidate.modes.includes("visit") || candidate.recipients.length > 0) return candidate;
    const { placesById, states } = reading;
    const country = placesById.get(candidate.place)?.country;
    const host = states.get(country) ?? counterpartOf(candidate, reading) ?? actingAfter(candidate, reading);
    if (!host || candidate.actors.some(({ actor }) => actor.country === host.country)) return candidate;
    return { ...candidate, recipients: [{ actor: host }] };
  },
};

/** *a visit by [his] German counterpart*: to his state. */
function counterpartOf({ sentence, actors }: Candidate, { actorAt, states }: Reading): Actor | undefined {
  const visitor = actors.find(({ token }) => token)?.token;
  const phrase =
    visitor && [visitor, ...ancestors(sentence, visitor)].find(({ lemma }) => lemma === "counterpart");
  const [owner] = phrase ? dependents(sentence, phrase, "nmod:poss") : [];
  return owner && states.get(actorAt(sentence, owner)?.country);
}

/** The state that did something after a visit by somebody who is named. */
function actingAfter({ sentence, trigger, actors }: Candidate, { actorAt }: Reading): Actor | undefined {
  const verb = headOf(sentence, trigger);
  if (actors.length === 0 || !verb || !isVerb(verb) || markerOf(sentence, trigger) !== "after")
    return undefined;
  return surfaceSubjectsOf(sentence, verb)
    .map((subject) => actorAt(sentence, subject))
    .find((actor) => actor?.kind === "state");
}
