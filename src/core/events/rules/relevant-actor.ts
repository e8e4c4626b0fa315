import type { Party } from "../candidate.ts";
import type { EventRule } from "./rule.ts";

/**
 * An act between nobody whom political science would count.
 *
 *     The striker attacked from the left.   The company met its targets.
 *
 * Leaves alone every act with a state, its organs, an armed group or another coded actor on either side.
 */
export const relevantActor: EventRule = {
  id: "relevant-actor",

  refine(candidate) {
    const sides = [...candidate.actors, ...candidate.recipients];
    return candidate.actors.length > 0 && sides.some(isRelevant) ? candidate : undefined;
  },
};

function isRelevant({ actor }: Party): boolean {
  return actor.country !== null || (actor.sector !== null && actor.sector !== "UNK");
}
