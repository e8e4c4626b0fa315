import type { Sentence, Token } from "../../model/document.ts";
import { hasRelation } from "../../text/tree.ts";

/** Words that stand first in a condition without *if*. */
const openers = new Set(["had", "should", "were"]);

/**
 * Tells whether a clause is a condition that its word order alone makes one.
 *
 *     Should the talks fail, …     Were Lima to recognize it, …     Had they met, …     …, should the talks fail
 *
 * Leaves alone questions. Parsers often miss such a clause: what parts it off from the rest counts.
 */
export function isInverted({ tokens }: Sentence, predicate: Token): boolean {
  if (tokens.at(-1)?.form === "?") return false;
  let first = predicate.id;
  while (first > 1 && tokens[first - 2]?.upos !== "PUNCT") first--;
  const opener = tokens[first - 1];
  if (!opener || opener === predicate || !openers.has(opener.form.toLowerCase())) return false;
  if (first > 1) return hasRelation(predicate, "advcl");
  return tokens.slice(predicate.id).some(({ form }) => form === ",");
}
