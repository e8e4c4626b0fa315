import { companionsOf } from "../roles/noun-slots.ts";
import { distinct, partiesAt } from "../roles/parties.ts";
import type { EventRule } from "./rule.ts";

/**
 * A visit that names no visitor: whoever acts or speaks in its course.
 *
 *     During  a visit to Quito,  the envoy  said …     actor: the envoy
 *
 * Leaves alone a visit whose visitor the text names.
 */
export const visitor: EventRule = {
  id: "visitor",

  refine(candidate, reading) {
    const { modes, actors, sentence, trigger, frame } = candidate;
    if (!modes.includes("visit") || actors.length > 0 || frame.pos !== "noun") return candidate;
    const hosts = new Set(candidate.recipients.map(({ actor }) => actor.id));
    const found = distinct(partiesAt(reading, sentence, "actors", companionsOf(sentence, trigger)));
    const visitors = found.filter(({ actor }) => !hosts.has(actor.id));
    return visitors.length > 0 ? { ...candidate, actors: visitors } : candidate;
  },
};
