import type { Sentence, Token } from "../../model/document.ts";
import { ancestors, conjuncts, dependents, headOf } from "../../text/tree.ts";
import type { Reading } from "../reading.ts";
import { argumentsOf, isPassive, isVerb } from "./clauses.ts";
import { marked } from "./marked.ts";
import { subjectsOf, surfaceSubjectsOf } from "./subjects.ts";
import { supporterOf } from "./support.ts";

/** Prepositions that put an act into the course of a meeting or visit. */
const within = new Set(["after", "at", "before", "during", "following", "in", "through"]);

/** Returns the heads of the phrases that fill a slot of an event noun. */
export function nounSlot(reading: Reading, sentence: Sentence, noun: Token, slot: string): readonly Token[] {
  switch (slot) {
    case "poss":
      return dependents(sentence, noun, "nmod:poss");
    case "mod":
      return modifiers(sentence, noun);
    case "subj":
      return subjectsOfNoun(reading, sentence, noun);
    case "obj":
      return [...marked(sentence, noun, "of"), ...modifiers(sentence, noun)];
    case "xcomp":
      return dependents(sentence, noun, "acl", "ccomp", "xcomp");
    case "xsubj":
      return dependents(sentence, noun, "acl", "ccomp").flatMap((clause) =>
        argumentsOf(sentence, clause, "nsubj"),
      );
    case "iobj":
      return [];
    default:
      return prepositionalOfNoun(reading, sentence, noun, slot);
  }
}

/** Who does what a noun names: its own subject (*they are in talks*), or that of the verb that carries it. */
function subjectsOfNoun(reading: Reading, sentence: Sentence, noun: Token): readonly Token[] {
  const own = argumentsOf(sentence, noun, "nsubj");
  if (own.length > 0) return own;
  const supporter = supporterOf(reading.lexicon, sentence, noun);
  return supporter ? subjectsOf(sentence, supporter) : [];
}

function prepositionalOfNoun(
  reading: Reading,
  sentence: Sentence,
  noun: Token,
  preposition: string,
): readonly Token[] {
  const own = marked(sentence, noun, preposition);
  if (own.length > 0) return preposition === "between" ? [...own, ...strayedFrom(sentence, noun, own)] : own;
  const supporter = supporterOf(reading.lexicon, sentence, noun) ?? hostOf(sentence, noun);
  return supporter && preposition !== "of" ? marked(sentence, supporter, preposition) : [];
}

/** *Talks between Lima and Quito broke down*: a parser may take the second of two for another subject of the verb. */
function strayedFrom(sentence: Sentence, noun: Token, sides: readonly Token[]): readonly Token[] {
  const verb = headOf(sentence, noun);
  const [only] = sides;
  if (!verb || !only || sides.length > 1 || conjuncts(sentence, only).length > 1) return [];
  return dependents(sentence, verb, "nsubj").filter(
    (t) =>
      t.id > only.id && t.id < verb.id && dependents(sentence, t, "cc").some(({ lemma }) => lemma === "and"),
  );
}

/**
 * Returns who does something in the course of a meeting, and so takes part in it.
 *
 *     Oslo  warned in talks with Lima     of talks
 */
export function companionsOf(sentence: Sentence, noun: Token): readonly Token[] {
  const verb = hostOf(sentence, noun);
  // "Dozens were killed in clashes": who suffers need not take part.
  return verb && !isPassive(sentence, verb) ? surfaceSubjectsOf(sentence, verb) : [];
}

/** The verb of what happens in the course of what a noun names, also where the noun hangs on a thing beside it. */
function hostOf(sentence: Sentence, noun: Token): Token | undefined {
  const isWithin = dependents(sentence, noun, "case").some((t) => within.has(t.lemma.toLowerCase()));
  return isWithin ? ancestors(sentence, noun).find(isVerb) : undefined;
}

/** Compounds and adjectives of a noun, with those that hang on names: *US - Russia talks*, not *Nigeria village raid*. */
export function modifiers(sentence: Sentence, noun: Token): readonly Token[] {
  return dependents(sentence, noun, "compound", "amod").flatMap((t) =>
    t.upos === "NOUN" ? [t] : [...modifiers(sentence, t), t],
  );
}
