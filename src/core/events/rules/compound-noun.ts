import { hasRelation } from "../../text/tree.ts";
import type { EventRule } from "./rule.ts";

/**
 * An event word that only tells what kind of thing another noun names.
 *
 *     attack helicopters, the Negotiations Committee, riot police
 *     ------                  ------------            ----
 *
 * Leaves alone the noun that such words qualify (*a bomb attack*) and a noun of several words (*a sit-in*).
 */
export const compoundNoun: EventRule = {
  id: "compound-noun",

  refine(candidate) {
    const { trigger, frame, words } = candidate;
    if (frame.pos !== "noun" || !hasRelation(trigger, "compound", "flat")) return candidate;
    return words.some(({ id }) => id === trigger.head) ? candidate : undefined;
  },
};
