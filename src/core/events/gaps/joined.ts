import type { EventType } from "../../model/event.ts";
import { ancestors, dependents, hasRelation, headOf } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb } from "../roles/clauses.ts";
import { isOfCaptives } from "./captors.ts";

/** Acts that say with whom one is at odds, and acts that in the same breath are aimed at the same. */
const leading = new Set<EventType>(["ACCUSE", "SANCTION", "THREATEN"]);
const following = new Set<EventType>(["REJECT", "REQUEST", "SANCTION", "THREATEN"]);

/**
 * Aims an act at whom another is aimed that is joined to it and has the same actor.
 *
 *     The union  sued  the ministry,  demanding  compensation.                    asked of the ministry
 *     Jakarta  summoned  the envoy and  demanded  the release of the crew.        asked of the envoy, not of the crew
 *     Bamako  rejected  the offer,  accusing  Algiers of deceit.                  Algiers' offer
 *     Bolivia  cut  ties with Israel,  while Chile  recalled  its ambassador.       from Israel
 *     Mali  sent  envoys to Niamey  to  show  solidarity.                           with Niger
 *
 * Leaves alone acts that name somebody of their own, and blame beside a plea to a third (*condemned the raid and asked the
 * bloc to help*).
 */
export function fillJoined(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  const lacks = (c: Candidate) => c.recipients.length === 0 || isOfCaptives(reading, c);
  return ordered.map((candidate) => {
    if (candidate.type === "PROTEST") return withCrowd(candidate, ordered);
    const host =
      candidate.type === "SUPPORT" && lacks(candidate)
        ? ordered.find((other) => isPurpose(candidate, other))
        : undefined;
    if (host)
      return { ...candidate, recipients: host.recipients.map(({ actor }) => ({ actor })), rule: "joined" };
    const isSaidOfThem = candidate.type === "ACCUSE" && hasPronoun(candidate);
    if ((!following.has(candidate.type) && !isSaidOfThem) || !lacks(candidate)) return candidate;
    const lender = ordered.find(
      (other) =>
        (leading.has(other.type) || isSaidOfThem) &&
        !lacks(other) &&
        (isJoined(candidate, other) || isJoined(other, candidate) || isParallel(candidate, other)),
    );
    if (!lender) return candidate;
    return { ...candidate, recipients: lender.recipients.map(({ actor }) => ({ actor })), rule: "joined" };
  });
}

/** *sent envoys to Niamey [to show solidarity]*: a visit is made for the sake of those visited. */
function isPurpose({ sentence, trigger }: Candidate, visit: Candidate): boolean {
  if (visit.sentence !== sentence || visit.type !== "CONSULT" || visit.recipients.length === 0) return false;
  return (
    hasRelation(trigger, "advcl", "xcomp", "acl") && ancestors(sentence, trigger).includes(visit.trigger)
  );
}

/** *They rallied, and burned a flag in front of the embassy*: one crowd, against one. */
function withCrowd(candidate: Candidate, ordered: readonly Candidate[]): Candidate {
  if (candidate.recipients.length > 0 || candidate.actors.length === 0) return candidate;
  const ids = new Set(candidate.actors.map(({ actor }) => actor.id));
  const other = ordered.find(
    ({ type, sentence, actors, recipients }) =>
      type === "PROTEST" &&
      sentence === candidate.sentence &&
      recipients.length > 0 &&
      actors.some(({ actor }) => ids.has(actor.id)),
  );
  if (!other) return candidate;
  return { ...candidate, recipients: other.recipients.map(({ actor }) => ({ actor })), rule: "joined" };
}

/** *Told the envoys to go, accusing them of theft*. */
function hasPronoun({ sentence, trigger }: Candidate): boolean {
  return dependents(sentence, trigger, "obj").some(({ upos }) => upos === "PRON");
}

/** Tells whether two do the same to a third in one sentence. */
function isParallel(candidate: Candidate, other: Candidate): boolean {
  const { type, sentence, actors } = candidate;
  if (type !== "SANCTION" || other.type !== type || other.sentence !== sentence || actors.length === 0)
    return false;
  const isPolitic = [candidate, other].every(({ modes }) => modes.some((mode) => breaking.has(mode)));
  const apart = [...other.actors, ...other.recipients].map(({ actor }) => actor.country);
  return isPolitic && actors.every(({ actor }) => !apart.includes(actor.country));
}

/** How states break with each other. */
const breaking = new Set(["discontinue", "expel", "withdraw"]);

/** Tells whether an act is a conjunct of another's verb, or its participle, and done by nobody else. */
function isJoined({ sentence, trigger, actors }: Candidate, main: Candidate): boolean {
  if (main.sentence !== sentence || !isVerb(trigger) || !isVerb(main.trigger)) return false;
  const head = headOf(sentence, trigger);
  const isParticiple = trigger.xpos === "VBG";
  const isBelow =
    head === main.trigger
      ? trigger.deprel === "conj" || (isParticiple && hasRelation(trigger, "advcl"))
      : // A parser may tie the participle to the object or its infinitive: "rejected the offer, accusing …".
        head?.head === main.trigger.id && isParticiple && hasRelation(trigger, "acl", "advcl");
  const ids = new Set(main.actors.map(({ actor }) => actor.id));
  return isBelow && actors.length > 0 && actors.every(({ actor }) => ids.has(actor.id));
}
