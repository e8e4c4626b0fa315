import { dependents } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isPassive, isVerb } from "../roles/clauses.ts";
import { actOfNoun } from "./act-of-noun.ts";

/**
 * Gives what an act does, as its subject, to those whose act it is.
 *
 *     Turkey attacked Afrin.  …  The attack has displaced 5,000 people.      Turkey has
 *
 * Leaves alone passives, and nouns that stand for no act told of before.
 */
export function fillDoers(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  return ordered.map((candidate) => {
    const { sentence, trigger, actors } = candidate;
    if (actors.length > 0 || !isVerb(trigger) || isPassive(sentence, trigger)) return candidate;
    const [subject] = dependents(sentence, trigger, "nsubj");
    const act = subject?.upos === "NOUN" ? actOfNoun(reading, subject, ordered) : undefined;
    return act
      ? { ...candidate, actors: act.actors.map(({ actor }) => ({ actor })), rule: "doers" }
      : candidate;
  });
}
