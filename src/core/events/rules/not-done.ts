import type { EventRule } from "./rule.ts";

/**
 * An act that the report itself says did not happen.
 *
 *     The envoy did not meet the rebels.
 *
 * Leaves alone a denial that a statement makes: it answers a claim, and both are kept.
 */
export const notDone: EventRule = {
  id: "not-done",

  refine(candidate) {
    return candidate.status === "negated" && candidate.assertedBy.length === 0 ? undefined : candidate;
  },
};
