import { dependents } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { EventRule } from "./rule.ts";

/**
 * A vow not to give way: a refusal, and no promise.
 *
 *     Warsaw  vowed  not to pay  the fine.     REJECT
 *
 * Leaves alone a pledge not to do harm (rule `pledged-restraint`) and what is promised or pledged, which is meant kindly.
 */
export const vowedRefusal: EventRule = {
  id: "vowed-refusal",

  refine(candidate) {
    const { type, trigger, frame } = candidate;
    if ((type !== "AGREE" && type !== "CONCEDE") || frame.pos !== "verb" || !vowing.has(trigger.lemma))
      return candidate;
    return isBarred(candidate) ? { ...candidate, type: "REJECT", modes: [], cameo: "120" } : candidate;
  },
};

const vowing = new Set(["swear", "vow"]);

/** Whether what is promised is not to be: *vowed [not to pay]*. */
export function isBarred({ sentence, trigger }: Candidate): boolean {
  return dependents(sentence, trigger, "xcomp", "ccomp").some((deed) =>
    dependents(sentence, deed, "advmod").some(({ form }) => /^(?:not|never)$/iu.test(form)),
  );
}
