import type { Sentence, Token } from "../../model/document.ts";
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
 * Leaves alone passives, nouns that stand for no act told of before, and those that name a new one: *two bombs killed*.
 */
export function fillDoers(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  return ordered.map((candidate) => {
    const { sentence, trigger, actors } = candidate;
    if (actors.length > 0 || !isVerb(trigger) || isPassive(sentence, trigger)) return candidate;
    const [subject] = dependents(sentence, trigger, "nsubj");
    const act = subject && isToldOf(sentence, subject) ? actOfNoun(reading, subject, ordered) : undefined;
    return act
      ? { ...candidate, actors: act.actors.map(({ actor }) => ({ actor })), rule: "doers" }
      : candidate;
  });
}

/** *The attack, this bombing, their offensive*; a number or *a* brings in another. */
function isToldOf(sentence: Sentence, noun: Token): boolean {
  if (noun.upos !== "NOUN") return false;
  const before = dependents(sentence, noun, "det", "nmod:poss", "nummod");
  return !before.some(
    (t) => t.deprel === "nummod" || /^(?:an?|another|some|several|two|no)$/u.test(t.lemma.toLowerCase()),
  );
}
