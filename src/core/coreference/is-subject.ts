import type { Sentence, Token } from "../model/document.ts";
import { hasRelation, headOf } from "../text/tree.ts";

/** Tells whether a token heads a subject or a part of one: *Chad and [Sudan] agreed*. */
export function isSubject(sentence: Sentence, head: Token): boolean {
  if (hasRelation(head, "nsubj")) return true;
  if (!hasRelation(head, "conj", "flat")) return false;
  const above = headOf(sentence, head);
  return above !== undefined && hasRelation(above, "nsubj");
}
