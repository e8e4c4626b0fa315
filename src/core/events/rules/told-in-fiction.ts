import type { EventLexicon } from "../../lexicon/events.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { ancestors, dependents } from "../../text/tree.ts";
import { isVerb, markerOf } from "../roles/clauses.ts";
import type { EventRule } from "./rule.ts";

/** Tags of the present and of forms without a tense: in these a plot is told. */
const timeless = new Set(["VB", "VBG", "VBP", "VBZ"]);

/**
 * What a work of fiction tells in the present tense.
 *
 *     The novel tells of a queen who  invades  her neighbour.     In the film  an army  attacks  a fortress.
 *
 * Leaves alone what the work itself does (*the film accuses the army*), the past tense, and nouns: a play may be about
 * a war that was fought.
 */
export const toldInFiction: EventRule = {
  id: "told-in-fiction",

  refine(candidate, { lexicon }) {
    const { sentence, trigger } = candidate;
    if (!isVerb(trigger) || !timeless.has(trigger.xpos)) return candidate;
    const told = ancestors(sentence, trigger).some((t) => isVerb(t) && hasTeller(lexicon, sentence, t));
    return told || isInWork(lexicon, sentence, trigger) ? undefined : candidate;
  },
};

/** *The novel tells*. */
function hasTeller(lexicon: EventLexicon, sentence: Sentence, verb: Token): boolean {
  return (
    timeless.has(verb.xpos) && dependents(sentence, verb, "nsubj").some((t) => isWork(lexicon, sentence, t))
  );
}

/** *In the film an army attacks*. */
function isInWork(lexicon: EventLexicon, sentence: Sentence, verb: Token): boolean {
  return dependents(sentence, verb, "obl").some(
    (t) => markerOf(sentence, t) === "in" && isWork(lexicon, sentence, t),
  );
}

/** *A series*, but not *a series of attacks*. */
function isWork({ classes }: EventLexicon, sentence: Sentence, noun: Token): boolean {
  return (
    (classes.get("fiction")?.has(noun.lemma.toLowerCase()) ?? false) &&
    !dependents(sentence, noun, "nmod").some((t) => markerOf(sentence, t) === "of")
  );
}
