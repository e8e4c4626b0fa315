import { dependents, headOf } from "../../text/tree.ts";
import type { EventRule } from "./rule.ts";

/**
 * *Call* with a name for somebody, which is no telephone call.
 *
 *     Critics called him a dictator.   It would be called a theory.   killing what it called terrorists
 *
 * Leaves alone *called him on Monday*.
 */
export const naming: EventRule = {
  id: "naming",

  refine(candidate) {
    const { sentence, trigger, type } = candidate;
    if (type !== "CONSULT" || trigger.lemma.toLowerCase() !== "call") return candidate;
    const named = dependents(sentence, trigger, "xcomp", "ccomp").length > 0;
    const passive = dependents(sentence, trigger, "aux:pass").length > 0;
    const isWhat = headOf(sentence, trigger)?.lemma.toLowerCase() === "what";
    return named || isWhat || (passive && dependents(sentence, trigger, "obj").length > 0)
      ? undefined
      : candidate;
  },
};
