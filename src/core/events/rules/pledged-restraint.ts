import { dependents } from "../../text/tree.ts";
import type { EventRule } from "./rule.ts";

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
    const { type, sentence, trigger, frame } = candidate;
    if (type !== "THREATEN" || frame.pos !== "verb" || !pledging.has(trigger.lemma)) return candidate;
    const isBarred = dependents(sentence, trigger, "xcomp", "ccomp").some((deed) =>
      dependents(sentence, deed, "advmod").some((t) => /^(?:not|never)$/iu.test(t.form)),
    );
    return isBarred ? { ...candidate, type: "AGREE", modes: [], cameo: "030" } : candidate;
  },
};

const pledging = new Set(["pledge", "promise", "swear", "undertake", "vow"]);
