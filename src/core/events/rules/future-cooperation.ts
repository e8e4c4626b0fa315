import type { EventType } from "../../model/event.ts";
import { ancestors } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { EventRule } from "./rule.ts";

/** Cooperation that becomes an agreement while it lies ahead. */
const cooperative = new Set<EventType>(["CONSULT", "SUPPORT", "COOPERATE", "AID"]);

/** Words that foresee an act and commit nobody to it. */
const foreseen = new Set(["expect", "anticipate", "likely", "forecast", "predict", "hope", "plan"]);

/**
 * Cooperation that somebody commits to: PLOVER counts the commitment, made now.
 *
 *     Finland  will give  Tanzania a grant.   AGREE, occurred
 *
 * Leaves alone what is only foreseen (*is expected to visit*), which stays future, and RETREAT and CONCEDE.
 */
export const futureCooperation: EventRule = {
  id: "future-cooperation",

  refine(candidate) {
    if (candidate.status !== "future" || !cooperative.has(candidate.type) || isForeseen(candidate))
      return candidate;
    return { ...candidate, type: "AGREE", modes: [], cameo: cameoOf(candidate.type), status: "occurred" };
  },
};

function isForeseen({ sentence, trigger }: Candidate): boolean {
  return ancestors(sentence, trigger)
    .slice(0, 2)
    .some((t) => foreseen.has(t.lemma.toLowerCase()));
}

function cameoOf(type: EventType): string {
  if (type === "CONSULT") return "036";
  if (type === "AID") return "033";
  return type === "COOPERATE" ? "031" : "030";
}
