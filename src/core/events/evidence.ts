import type { Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { cover } from "../text/span.ts";
import { hasRelation, relation, subtreeTokens } from "../text/tree.ts";
import type { Match, Party } from "./candidate.ts";
import { isVerb } from "./roles/clauses.ts";

/** Dependents that belong to another clause than the one that tells the event. */
const apart = new Set([
  "advcl",
  "parataxis",
  "ccomp",
  "csubj",
  "discourse",
  "vocative",
  "cc",
  "mark",
  "list",
]);

/**
 * Returns the clause or phrase that tells an event, from its first to its last word.
 *
 *     On Monday  Lima expelled two diplomats on charges of spying,  officials said.
 *     -----------------------------------------------------------
 */
export function evidenceOf(match: Match, parties: readonly Party[]): Span {
  const { sentence, trigger } = match;
  const inner = subtreeTokens(sentence, trigger, (t) => isApart(t, trigger)).filter(
    (t) => t.upos !== "PUNCT",
  );
  const sides = parties.flatMap(({ token }) =>
    token && sentence.tokens[token.id - 1] === token && near(token, inner)
      ? subtreeTokens(sentence, token, (t) => hasRelation(t, "acl", "appos", "conj", "punct"))
      : [],
  );
  return cover([...match.words, ...inner, ...sides]);
}

function isApart(token: Token, trigger: Token): boolean {
  if (token.deprel === "acl:relcl" || apart.has(relation(token))) return true;
  if (token.deprel === "conj") return isVerb(token) || token.head === trigger.id;
  return false;
}

/** Words that a side may lie away from the clause and still be shown with it. */
function near(token: Token, inner: readonly Token[]): boolean {
  const first = inner[0]?.id ?? 0;
  const last = inner[inner.length - 1]?.id ?? 0;
  return token.id >= first - 8 && token.id <= last + 8;
}
