import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation, subtreeTokens } from "../../text/tree.ts";

/** Words that stand first in a condition without *if*. */
const openers = new Set(["had", "should", "were"]);

/**
 * Tells whether a clause is a condition that its word order alone makes one.
 *
 *     Should the talks fail, …     Were Lima to recognize it, …     Had they met, …
 *
 * Leaves alone questions. Parsers hang the opener on either clause: its place before the clause counts.
 */
export function isInverted(sentence: Sentence, predicate: Token): boolean {
  if (!hasRelation(predicate, "advcl")) return false;
  const marks = dependents(sentence, predicate, "mark");
  if (marks.some((t) => t.lemma.toLowerCase() !== "to")) return false;
  const { tokens } = sentence;
  const first = subtreeTokens(sentence, predicate)[0]?.id ?? predicate.id;
  // "Were Lima to recognize it": a parser may have left Lima, too, to the other clause.
  for (let id = first; id >= Math.max(1, first - 3); id--) {
    const token = tokens[id - 1];
    if (token?.upos === "PUNCT") return false;
    if (token?.upos === "AUX" && openers.has(token.form.toLowerCase()))
      return (id === 1 || tokens[id - 2]?.upos === "PUNCT") && tokens.at(-1)?.form !== "?";
  }
  return false;
}
