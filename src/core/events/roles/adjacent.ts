import type { SlotGroups } from "../../lexicon/frames.ts";
import type { Sentence, Token } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { referencesIn } from "../../text/mentions.ts";
import { dependent, headOf, headOfSpan } from "../../text/tree.ts";
import type { Reading } from "../reading.ts";
import { isPassive, isVerb } from "./clauses.ts";

/** Words from a predicate to a preposition of its own: *appealed again on Monday to …*. */
const span = 3;

/**
 * Returns the head of the phrase that stands where a side stands in plain word order, for trees that tie
 * it to another word.
 *
 *     A spokeswoman, Anna Verne,  appealed  to  both sides.    subj: Anna Verne, to: both sides
 *
 * Leaves alone what a preposition holds before the verb (*the war in Chad ended*) and passives.
 */
export function adjacentTokens(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  groups: SlotGroups,
): readonly Token[] {
  for (const slot of groups.flat()) {
    const found = adjacentAt(reading, sentence, trigger, slot);
    if (found) return [found];
  }
  return [];
}

/** Returns the head of the phrase that stands in plain word order where one slot of a predicate does. */
export function adjacentAt(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  slot: string,
): Token | undefined {
  const isActive = isVerb(trigger) && !isPassive(sentence, trigger);
  if (slot === "subj") return isActive ? subjectBefore(reading, sentence, trigger) : undefined;
  if (slot === "obj") return isActive ? phraseFrom(reading, sentence, trigger.id) : undefined;
  const preposition = prepositionAfter(sentence, trigger, slot);
  return preposition && phraseFrom(reading, sentence, preposition.id - 1, preposition.id);
}

/** The phrase that ends right before a finite verb, its auxiliaries and adverbs. */
function subjectBefore(reading: Reading, sentence: Sentence, verb: Token): Token | undefined {
  let at = verb.id - 2;
  while (["AUX", "ADV"].includes(sentence.tokens[at]?.upos ?? "")) at--;
  const hasTense = /^VB[DPZ]$/u.test(verb.xpos) || at < verb.id - 2;
  if (!hasTense || dependent(sentence, verb, "nsubj")) return undefined;
  if (sentence.tokens[at]?.upos === "PUNCT") at--;
  const last = sentence.tokens[at];
  if (!last) return undefined;
  const before = { start: sentence.start, end: last.end };
  const named = referencesIn(reading.document.actors, before).find(
    ({ mention }) => mention.end === last.end && mention.kind !== "pronoun",
  );
  const head = named && headOfSpan(sentence, named.mention);
  if (!head) return undefined;
  const first = firstConjunct(reading, sentence, head);
  return isHeld(sentence, first) || isHeld(sentence, opening(sentence, named.mention)) ? undefined : first;
}

/** Tells whether a preposition holds a phrase: *in northern [Chad]*. */
function isHeld(sentence: Sentence, token: Token | undefined): boolean {
  if (!token) return false;
  if (dependent(sentence, token, "case")?.upos === "ADP") return true;
  let at = token.id - 2;
  while (["ADJ", "DET", "NUM"].includes(sentence.tokens[at]?.upos ?? "")) at--;
  return sentence.tokens[at]?.upos === "ADP";
}

function opening(sentence: Sentence, { start }: Span): Token | undefined {
  return sentence.tokens.find((token) => token.start === start);
}

/** *Russia* of *Russia, Iran and Turkey*. */
function firstConjunct(reading: Reading, sentence: Sentence, token: Token): Token {
  const head = token.deprel === "conj" ? headOf(sentence, token) : undefined;
  return head && reading.actorAt(sentence, head) ? firstConjunct(reading, sentence, head) : token;
}

function prepositionAfter(sentence: Sentence, trigger: Token, preposition: string): Token | undefined {
  for (const token of sentence.tokens.slice(trigger.id, trigger.id + span)) {
    // "To opposition leader X": a parser may take it for an infinitive.
    if (["ADP", "PART"].includes(token.upos) && token.lemma.toLowerCase() === preposition) return token;
    if (isVerb(token) || token.upos === "PUNCT") return undefined;
  }
  return undefined;
}

/** The head of the phrase that begins at one of the tokens; a mention may have taken in its preposition. */
function phraseFrom(reading: Reading, sentence: Sentence, ...indices: readonly number[]): Token | undefined {
  const starts = indices.flatMap((i) => sentence.tokens[i]?.start ?? []);
  const named = referencesIn(reading.document.actors, sentence).find(({ mention }) =>
    starts.includes(mention.start),
  );
  return named && headOfSpan(sentence, named.mention);
}
