import type { TimeLexicon } from "../lexicon/times.ts";
import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { ancestors, dependents, feature, hasRelation, headOf, headOfSpan } from "../text/tree.ts";

/**
 * Tells whether the clause around an expression speaks of what lies ahead.
 *
 *     will meet  on Friday      plans to meet on Friday      talks scheduled for Friday      talks to begin on Friday
 *
 * Leaves alone the perfect of a modal (*could have met on Friday*).
 */
export function isAhead(sentence: Sentence, span: Span, words: TimeLexicon): boolean {
  const head = headOfSpan(sentence, span);
  if (!head) return false;
  const path = [head, ...ancestors(sentence, head)];
  const verb = path.find((t) => isVerbal(t));
  const nouns = verb ? path.slice(0, path.indexOf(verb)) : path;
  const cue = (t: Token) => words["future-cue"].has(t.lemma.toLowerCase());
  if (nouns.some((noun) => noun.id !== head.id && dependents(sentence, noun, "amod").some(cue))) return true;
  return verb !== undefined && verbIsAhead(sentence, verb, cue, words);
}

function verbIsAhead(
  sentence: Sentence,
  verb: Token,
  cue: (token: Token) => boolean,
  words: TimeLexicon,
): boolean {
  const helpers = dependents(sentence, verb, "aux");
  if (helpers.some((t) => t.lemma === "have")) return false;
  if (helpers.some((t) => words["future-modal"].has(t.form.toLowerCase()))) return true;

  if (words["future-cue"].get(verb.lemma.toLowerCase()) === "all") return true;
  const participle = feature(verb, "VerbForm") === "Part" || verb.xpos === "VBN";
  if (participle && cue(verb)) return true;

  const first = hasRelation(verb, "conj") ? (headOf(sentence, verb) ?? verb) : verb;
  const governor = headOf(sentence, first);
  const infinitive = dependents(sentence, first, "mark").some((t) => t.lemma === "to");
  return infinitive && governor !== undefined && (cue(governor) || hasRelation(first, "acl"));
}

function isVerbal({ upos }: Token): boolean {
  return upos === "VERB" || upos === "AUX";
}
