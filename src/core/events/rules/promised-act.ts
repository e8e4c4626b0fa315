import type { EventType } from "../../model/event.ts";
import { ancestors, hasRelation } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import { markerOf } from "../roles/clauses.ts";
import type { EventRule } from "./rule.ts";

const concessions = new Set<EventType>(["CONCEDE", "RETREAT"]);
const promises = new Set<EventType>(["AGREE", "CONCEDE"]);

/**
 * A promise to give way: what is promised tells its type, its CAMEO code and, where the promise names nobody, to whom.
 *
 *     Washington  agreed  to  lift  the sanctions on Khartoum.     CONCEDE 085: USA to Sudan
 *                 AGREE       CONCEDE 085
 *
 * Leaves alone a promise to help or to meet, which is an agreement.
 */
export const promisedAct: EventRule = {
  id: "promised-act",

  refine(candidate, _reading, all) {
    if (!promises.has(candidate.type) || candidate.frame.pos === "noun") return candidate;
    const promised = all.find((other) => isPromised(candidate, other));
    if (!promised) return candidate;
    const { cameo, recipients } = promised;
    const acting = new Set(candidate.actors.map(({ actor }) => actor.id));
    const lent = recipients.filter(({ actor }) => !acting.has(actor.id));
    return {
      ...candidate,
      type: "CONCEDE",
      modes: [],
      cameo,
      recipients: candidate.recipients.length > 0 ? candidate.recipients : lent,
    };
  },
};

/** Tells whether an act is the infinitive complement of a promise: *agreed to lift*. */
function isPromised({ sentence, trigger }: Candidate, other: Candidate): boolean {
  if (!concessions.has(other.type) || other.frame.pos === "noun") return false;
  const [governor] = ancestors(sentence, other.trigger);
  if (governor !== trigger) return false;
  return (
    hasRelation(other.trigger, "xcomp") ||
    (hasRelation(other.trigger, "advcl") && markerOf(sentence, other.trigger) === "to")
  );
}
