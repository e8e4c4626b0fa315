import type { EventRule } from "./rule.ts";

/**
 * An act that the report itself says did not happen, and words that somebody says were not spoken.
 *
 *     The envoy did not meet the rebels.   "We do not threaten anyone," he said.
 *
 * Leaves alone a deed that somebody denies: it answers a claim, and both are kept.
 */
export const notDone: EventRule = {
  id: "not-done",

  refine(candidate, { lexicon, statementsById }) {
    const { status, assertedBy, type } = candidate;
    if (status !== "negated") return candidate;
    const denied = statementsById.get(assertedBy[0])?.polarity === "negated";
    const quad = lexicon.kinds.get(type)?.quad;
    return denied || (assertedBy.length > 0 && (quad === 2 || quad === 4)) ? candidate : undefined;
  },
};
