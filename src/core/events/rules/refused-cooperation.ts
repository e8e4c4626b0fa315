import type { EventType } from "../../model/event.ts";
import { dependents, hasRelation } from "../../text/tree.ts";
import { refusalCode } from "../constructions/content-mode.ts";
import type { EventRule } from "./rule.ts";

/** The mode of the refusal by what is refused. */
const modeOf: Partial<Record<EventType, string>> = {
  CONSULT: "meet",
  AID: "assist",
  COOPERATE: "assist",
  RETREAT: "yield",
  CONCEDE: "yield",
};

const refusable = new Set<EventType>([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);

/**
 * Cooperation that somebody will not give.
 *
 *     Washington  would not  join the sanctions;   We  will not  recognize the president.
 *
 * Leaves alone what merely did not happen (*did not meet*) and what is only thought of (*that they will never meet is
 * possible*).
 */
export const refusedCooperation: EventRule = {
  id: "refused-cooperation",

  refine(candidate) {
    const { sentence, trigger, type } = candidate;
    if (candidate.status !== "negated" || !refusable.has(type) || hasRelation(trigger, "csubj"))
      return candidate;
    const wills = dependents(sentence, trigger, "aux").some((t) =>
      ["will", "would", "wo", "shall"].includes(t.lemma.toLowerCase()),
    );
    if (!wills) return candidate;
    const modes = [modeOf[type] ?? []].flat();
    return { ...candidate, type: "REJECT", modes, cameo: refusalCode(modes), status: "occurred" };
  },
};
