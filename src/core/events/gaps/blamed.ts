import type { EventType } from "../../model/event.ts";
import { dependents } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb } from "../roles/clauses.ts";
import { actOfNoun } from "./act-of-noun.ts";

/** Acts that answer another's act. */
const answers = new Set<EventType>(["ACCUSE", "REJECT", "SUPPORT"]);

/**
 * Aims what is said of an act at those whose act it is.
 *
 *     The EU imposed sanctions on Belarus.  …  Minsk called the sanctions illegal.      aimed at the EU
 *
 * Leaves alone words about one's own act, and nouns that stand for no act told of before.
 */
export function fillBlamed(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  return ordered.map((candidate) => {
    const { sentence, trigger, fillers, type, actors, recipients } = candidate;
    if (!answers.has(type) || recipients.length > 0 || actors.length === 0 || !isVerb(trigger))
      return candidate;
    const [object] = dependents(sentence, trigger, "obj", "ccomp", "xcomp").filter(
      ({ upos }) => upos === "NOUN",
    );
    const act = object && !fillers.includes(object) && actOfNoun(reading, object, ordered);
    if (!act) return candidate;
    const own = new Set(actors.map(({ actor }) => actor.country ?? actor.id));
    const aimed = act.actors.filter(
      ({ actor }) => !own.has(actor.country ?? actor.id) && actor.sector !== "UNK",
    );
    if (aimed.length === 0 || aimed.length < act.actors.length) return candidate;
    return { ...candidate, recipients: aimed.map(({ actor }) => ({ actor })), rule: "blamed" };
  });
}
