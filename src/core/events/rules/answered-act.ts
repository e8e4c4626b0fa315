import { hasRelation, headOf } from "../../text/tree.ts";
import type { EventRule } from "./rule.ts";

/**
 * What somebody turns down was there before: it is not he who tells of it.
 *
 *     Iran  denied  allegations by Oman  that it had sold missiles.
 *           cue     an ACCUSE by Oman that the report tells of
 *
 * Leaves alone a deed: *denied the attack* says that there was none.
 */
export const answeredAct: EventRule = {
  id: "answered-act",

  refine(candidate, reading) {
    const { sentence, trigger, assertedBy, status } = candidate;
    if (candidate.frame.pos !== "noun" || !spoken.has(candidate.type)) return candidate;
    const verb = hasRelation(trigger, "obj", "nsubj:pass") ? headOf(sentence, trigger) : undefined;
    const statement = reading.statementsById.get(assertedBy[0]);
    const isAnswer = verb && statement?.polarity === "negated" && statement.cue?.start === verb.start;
    if (!isAnswer) return candidate;
    return {
      ...candidate,
      assertedBy: assertedBy.slice(1),
      status: status === "negated" ? "occurred" : status,
    };
  },
};

/** Acts that are done by saying them. */
const spoken: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST"]);
