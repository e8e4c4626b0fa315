import type { EventLexicon } from "../../lexicon/events.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { hasRelation, headOf } from "../../text/tree.ts";
import { isVerb } from "./clauses.ts";

/**
 * Returns the verb that lends an event noun its subject, tense and circumstances.
 *
 *     Russia launched an attack on Kharkiv.   Talks will resume in Cairo.   They are in talks.
 *            --------                                    ------
 *
 * Leaves alone verbs that only speak of the event: *condemned the attack*.
 */
export function supporterOf(lexicon: EventLexicon, sentence: Sentence, noun: Token): Token | undefined {
  let phrase = noun;
  for (let steps = 0; steps < 3; steps++) {
    const head = headOf(sentence, phrase);
    if (!head) return undefined;
    if (isVerb(head)) return supports(lexicon, phrase, head) ? head : undefined;
    const passesOn =
      phrase.deprel === "conj" ||
      (hasRelation(phrase, "nmod") &&
        (lexicon.complements.has(`${head.lemma}.noun`) || head.lemma === "note"));
    if (!passesOn) return undefined;
    phrase = head;
  }
  return undefined;
}

function supports(lexicon: EventLexicon, phrase: Token, verb: Token): boolean {
  const side = hasRelation(phrase, "nsubj") && phrase.deprel !== "nsubj:pass" ? "subject" : "object";
  if (!hasRelation(phrase, "nsubj", "obj", "obl", "xcomp")) return false;
  return lexicon.supportVerbs.get(verb.lemma)?.has(side) ?? false;
}
