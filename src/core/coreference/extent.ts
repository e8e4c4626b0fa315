import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { cover } from "../text/span.ts";
import { dependents, hasRelation, subtreeTokens } from "../text/tree.ts";

/** What hangs on a noun and is not of its phrase: the clause that it is the predicate of, what stands beside it. */
const outside = [
  "case",
  "cc",
  "conj",
  "appos",
  "punct",
  "cop",
  "mark",
  "nsubj",
  "aux",
  "parataxis",
  "list",
  "csubj",
  "discourse",
  "vocative",
  "advcl",
  "dislocated",
  "expl",
  "orphan",
  "reparandum",
];

/**
 * Returns the whole phrase that a token heads, with all that tells which is meant.
 *
 *     by [the company that he founded in 1999], a leader in …
 */
export function extentOf(sentence: Sentence, head: Token): Span {
  const parts = dependents(sentence, head).filter((child) => !hasRelation(child, ...outside));
  const tokens = [head, ...parts.flatMap((child) => subtreeTokens(sentence, child))];
  const first = tokens.reduce((least, { id }) => Math.min(least, id), head.id);
  const last = tokens.reduce((most, { id }) => Math.max(most, id), head.id);
  return trimmed(sentence, first, last);
}

/** Returns the phrase of several joined: *all of our friends and our acquaintances*. */
export function jointExtent(sentence: Sentence, heads: readonly Token[]): Span {
  return cover(heads.map((head) => extentOf(sentence, head)));
}

function trimmed({ tokens }: Sentence, first: number, last: number): Span {
  let [from, to] = [first - 1, last - 1];
  while (from < to && tokens[from]?.upos === "PUNCT") from++;
  while (to > from && (tokens[to]?.upos === "PUNCT" || tokens[to]?.xpos === "POS")) to--;
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
