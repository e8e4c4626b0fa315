import { hasRelation } from "../../text/tree.ts";
import type { EventRule } from "./rule.ts";

/**
 * A participle before a noun, which describes and does not report.
 *
 *     US-backed forces, the besieged town, outlawed parties
 *        ------             --------       --------
 *
 * Leaves alone a participle after its noun: *forces backed by the US*.
 */
export const epithet: EventRule = {
  id: "epithet",

  refine(candidate) {
    const { trigger, frame } = candidate;
    return frame.pos !== "noun" && hasRelation(trigger, "amod", "compound") ? undefined : candidate;
  },
};
