import type { EventRule } from "./rule.ts";

/**
 * An act inside what somebody denies.
 *
 *     The army denied  that it had shelled the port.
 *              cue                 negated
 *
 * Leaves alone the denial itself, which is a statement and no event.
 */
export const deniedClaim: EventRule = {
  id: "denied-claim",

  refine(candidate, reading) {
    const [innermost] = candidate.assertedBy;
    const statement = reading.statementsById.get(innermost);
    if (statement?.polarity !== "negated" || candidate.status === "negated") return candidate;
    return { ...candidate, status: "negated" };
  },
};
