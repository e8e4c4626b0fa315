import { hasRelation } from "../../text/tree.ts";
import type { EventRule } from "./rule.ts";

/**
 * An event word that only tells what kind of thing another noun names.
 *
 *     attack helicopters, the Negotiations Committee, riot police
 *     ------                  ------------            ----
 *
 * Leaves alone the noun that such words qualify (*a bomb attack*).
 */
export const compoundNoun: EventRule = {
  id: "compound-noun",

  refine(candidate) {
    const { trigger, frame } = candidate;
    return frame.pos === "noun" && hasRelation(trigger, "compound", "flat") ? undefined : candidate;
  },
};
