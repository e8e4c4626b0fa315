import type { EventType } from "../../model/event.ts";
import { dependents } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { EventRule } from "./rule.ts";

/**
 * What one's own side will do unless another gives way.
 *
 *     Nigeria announced that it will withdraw its peacekeepers unless both sides stop.   THREATEN
 *
 * Leaves alone a condition that is not for others to meet (*if it rains*), told with *if*.
 */
export const conditionalThreat: EventRule = {
  id: "conditional-threat",

  refine(candidate) {
    const ahead =
      candidate.status === "future" ||
      candidate.status === "hypothetical" ||
      candidate.rule !== "frame" ||
      (promises.has(candidate.type) && candidate.status !== "negated");
    if (!ahead || candidate.type === "THREATEN" || candidate.type === "REQUEST" || !hasUltimatum(candidate))
      return candidate;
    return { ...candidate, type: "THREATEN", modes: [], cameo: "130", status: "occurred", time: null };
  },
};

/** Types whose frames hold an act to come in their complement: *announced that it will withdraw*. */
const promises = new Set<EventType>(["AGREE", "CONCEDE"]);

function hasUltimatum({ sentence, trigger, type }: Candidate): boolean {
  const promised = promises.has(type) ? dependents(sentence, trigger, "ccomp", "xcomp") : [];
  return [trigger, ...promised]
    .flatMap((predicate) => dependents(sentence, predicate, "advcl"))
    .some((clause) => dependents(sentence, clause, "mark").some((t) => t.lemma.toLowerCase() === "unless"));
}
