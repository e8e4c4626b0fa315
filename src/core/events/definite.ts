import type { Sentence, Token } from "../model/document.ts";
import { dependents } from "../text/tree.ts";

/** Tells whether a noun takes up what is known: *the strikes, this attack, its campaign*. */
export function isDefinite(sentence: Sentence, noun: Token): boolean {
  return dependents(sentence, noun, "det", "nmod:poss").some(
    ({ deprel, lemma }) =>
      deprel === "nmod:poss" || ["the", "this", "that", "these", "those"].includes(lemma.toLowerCase()),
  );
}
