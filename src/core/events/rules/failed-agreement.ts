import type { EventType } from "../../model/event.ts";
import { ancestors } from "../../text/tree.ts";
import type { EventRule } from "./rule.ts";

const failing = new Set(["fail", "failure", "unable", "inability"]);
const agreeable = new Set<EventType>(["AGREE", "SUPPORT"]);

/**
 * An agreement that the sides tried for and did not reach: they turned each other's terms down.
 *
 *     Lima and Quito  failed  to  reach  a deal on the border.     REJECT
 *
 * Leaves alone what merely was not done (*did not sign*) and failure to do anything else.
 */
export const failedAgreement: EventRule = {
  id: "failed-agreement",

  refine(candidate) {
    const { sentence, trigger, status, type, actors, recipients } = candidate;
    if (status !== "negated" || !agreeable.has(type)) return candidate;
    const [governor] = ancestors(sentence, trigger);
    if (!governor || !failing.has(governor.lemma) || actors.length + recipients.length === 0)
      return candidate;
    return { ...candidate, type: "REJECT", modes: [], cameo: "120", status: "occurred" };
  },
};
