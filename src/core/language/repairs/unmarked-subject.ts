import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";

/** Names of times, which stand before a verb without a preposition, too. */
const time =
  /^(?:\p{Lu}\p{Ll}*day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Words on either side that may belong to a name. */
const reach = 6;

/**
 * Makes a name before a finite verb the subject, which the parser took for a time or a measure.
 *
 *     North Korea  test-  fired  two missiles.
 *     obl:unmarked -> nsubj
 *
 * Leaves alone a verb that has a subject, and a day or month.
 */
export function repairUnmarkedSubject(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.find((token) => isMisread(tokens, token));
  return name ? tokens.map((token) => (token === name ? { ...token, deprel: "nsubj" } : token)) : tokens;
}

function isMisread(tokens: readonly Token[], token: Token): boolean {
  const verb = tokens[token.head - 1];
  if (token.deprel !== "obl:unmarked" || token.upos !== "PROPN" || !verb || token.id > verb.id) return false;
  if (!/^VB[DZP]$/u.test(verb.xpos) || hasDependent(tokens, verb, /^(?:[nc]subj|expl)/u)) return false;
  const near = tokens.slice(Math.max(0, token.id - reach), token.id + reach);
  return !near.some((other) => isWithin(tokens, other, token) && time.test(other.form));
}
