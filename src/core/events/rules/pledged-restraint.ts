import type { EventRule } from "./rule.ts";
import { isBarred } from "./vowed-refusal.ts";

/**
 * A pledge not to do harm: an agreement, and no threat.
 *
 *     The two presidents  pledged  not to use force  against each other.     AGREE
 *
 * Leaves alone a vow not to give way (*vowed not to surrender*).
 */
export const pledgedRestraint: EventRule = {
  id: "pledged-restraint",

  refine(candidate) {
    const { type, trigger, frame } = candidate;
    if (type !== "THREATEN" || frame.pos !== "verb" || !pledging.has(trigger.lemma)) return candidate;
    return isBarred(candidate) ? { ...candidate, type: "AGREE", modes: [], cameo: "030" } : candidate;
  },
};

const pledging = new Set(["pledge", "promise", "swear", "undertake", "vow"]);
