import type { Sentence, Token } from "../../model/document.ts";
import { dependents } from "../../text/tree.ts";

/**
 * Returns the phrases and clauses of a word that a preposition introduces: *on Chad, from leaving*; *by* is also
 * *at the hands of*.
 */
export function marked(sentence: Sentence, head: Token, preposition: string): readonly Token[] {
  const phrases = dependents(sentence, head, "obl", "nmod", "advcl", "acl");
  const led = phrases.filter((t) => isLed(sentence, t, preposition));
  return preposition === "by" && led.length === 0 ? atHandsOf(sentence, head) : led;
}

/** *Died at the hands of the rebels* */
export function atHandsOf(sentence: Sentence, head: Token): readonly Token[] {
  return dependents(sentence, head, "obl", "nmod")
    .filter((t) => t.form.toLowerCase() === "hands" && isLed(sentence, t, "at"))
    .flatMap((t) => marked(sentence, t, "of"));
}

function isLed(sentence: Sentence, phrase: Token, preposition: string): boolean {
  return dependents(sentence, phrase, "case", "mark").some((c) => c.lemma.toLowerCase() === preposition);
}
