import type { Sentence, Token } from "../../model/document.ts";
import { dependents } from "../../text/tree.ts";

/** Returns the phrases and clauses of a word that a preposition introduces: *on Chad, from leaving*. */
export function marked(sentence: Sentence, head: Token, preposition: string): readonly Token[] {
  return dependents(sentence, head, "obl", "nmod", "advcl", "acl").filter((t) =>
    dependents(sentence, t, "case", "mark").some((c) => c.lemma.toLowerCase() === preposition),
  );
}
