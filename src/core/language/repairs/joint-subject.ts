import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";
import { conjunctions } from "./subject-after-conjunction.ts";

/**
 * Makes two names before a verb its subject where the parser took the first for a phrase and the second for a clause.
 *
 *     The vote  came  after  France  and  Spain  haggled.
 *                     case   obl     cc   nsubj  conj of came
 *                     mark   nsubj   cc   conj   advcl
 *
 * Leaves alone what is no name (*left after lunch and Kovac spoke*), and names with a comma between them.
 */
export function repairJointSubject(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((mended, { id }) => repairAt(mended, mended[id - 1] as Token), tokens);
}

function repairAt(tokens: readonly Token[], second: Token): readonly Token[] {
  const verb = tokens[second.head - 1];
  if (!verb || !isName(second) || second.deprel !== "nsubj") return tokens;
  if (!/^VB[DZP]$/u.test(verb.xpos) || verb.deprel !== "conj" || hasDependent(tokens, verb, /^mark/u))
    return tokens;
  const opening = tokens.find((token) => isWithin(tokens, token, second));
  const and = tokens[(opening?.id ?? 0) - 2];
  const before = tokens[(opening?.id ?? 0) - 3];
  if (and?.lemma !== "and" || and.deprel !== "cc" || !before) return tokens;
  const first = tokens.find(
    (token) => isName(token) && token.deprel === "obl" && isWithin(tokens, before, token),
  );
  if (!first || first.head !== verb.head) return tokens;
  const preposition = tokens.find(
    ({ head, deprel, lemma }) => head === first.id && deprel === "case" && conjunctions.has(lemma),
  );
  if (
    !preposition ||
    !tokens.slice(preposition.id, first.id).every((token) => isWithin(tokens, token, first))
  )
    return tokens;
  return tokens.map((token) => {
    if (token === preposition) return { ...token, head: verb.id, deprel: "mark", upos: "SCONJ" };
    if (token === first) return { ...token, head: verb.id, deprel: "nsubj" };
    if (token === and) return { ...token, head: second.id };
    if (token === second) return { ...token, head: first.id, deprel: "conj" };
    return token === verb ? { ...token, deprel: "advcl" } : token;
  });
}

function isName({ upos }: Token): boolean {
  return upos === "PROPN";
}
