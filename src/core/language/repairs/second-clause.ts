import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";

/**
 * Makes a noun that was joined to the one before it the subject of the finite verb behind it.
 *
 *     France has troops there  and  the minister, Ellwood,  rejected  the claim.
 *                                   conj of troops          conj of has
 *                                   nsubj of rejected
 *
 * Leaves alone a verb that has a subject, and a noun with more than an apposition between it and the verb.
 */
export function repairSecondClause(tokens: readonly Token[]): readonly Token[] {
  for (const noun of tokens) {
    if (noun.deprel !== "conj" || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) continue;
    const verb = verbAfter(tokens, noun);
    if (!verb) continue;
    const link = tokens.find(({ head, deprel, id }) => head === noun.id && deprel === "cc" && id < noun.id);
    return tokens.map((token) => {
      if (token === noun) return { ...token, head: verb.id, deprel: "nsubj" };
      return token === link && verb.deprel === "conj" ? { ...token, head: verb.id } : token;
    });
  }
  return tokens;
}

/** Returns the finite verb without a subject that follows a noun phrase, commas and auxiliaries aside. */
function verbAfter(tokens: readonly Token[], noun: Token): Token | undefined {
  let at = noun.id;
  while (isWithin(tokens, tokens[at], noun) || tokens[at]?.form === ",") at++;
  while (
    tokens[at] &&
    /^(?:aux|advmod)/u.test((tokens[at] as Token).deprel) &&
    (tokens[at] as Token).head > at + 1
  )
    at++;
  const verb = tokens[at];
  if (verb?.upos !== "VERB" || !/^(?:root|conj|parataxis|ccomp)$/u.test(verb.deprel)) return undefined;
  const hasTense =
    /^VB[DZP]$/u.test(verb.xpos) ||
    tokens.some(({ head, xpos }) => head === verb.id && /^(?:MD|VB[DZP])$/u.test(xpos));
  if (!hasTense || hasDependent(tokens, verb, /^(?:[nc]subj|expl|mark)/u)) return undefined;
  return isWithin(tokens, verb, noun) || verb.head === noun.id ? undefined : verb;
}
