import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";

/**
 * Makes a name between the phrase that opens a sentence and its verb the subject.
 *
 *     In the wake of the attempts,  Senator McConnell,  who leads it,  said …
 *                                           appos of attempts -> nsubj of said
 *
 * Leaves alone a verb that has a subject, and an apposition with more than commas between it and the verb.
 */
export function repairFrontedPhrase(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find(({ head }) => head === 0);
  if (!verb || !/^VB[DZP]$/u.test(verb.xpos) || hasDependent(tokens, verb, /^(?:[nc]subj|expl)/u))
    return tokens;
  const name = tokens.find(
    (token) =>
      token.id < verb.id &&
      token.deprel === "appos" &&
      /^(?:NOUN|PROPN|PRON)$/u.test(token.upos) &&
      isFronted(tokens, token, verb),
  );
  const above = name && tokens[name.head - 1];
  if (!name || !above) return tokens;
  const first = tokens.find((token) => token === name || token.head === name.id) ?? name;
  if (tokens[first.id - 2]?.form !== ",") return tokens;
  const between = tokens.slice(name.id, verb.id - 1);
  if (!between.every((token) => [name, above, verb].some((top) => isWithin(tokens, token, top))))
    return tokens;
  return tokens.map((token) => {
    if (token === name) return { ...token, head: verb.id, deprel: "nsubj" };
    return token.head === above.id && token.id > name.id ? { ...token, head: name.id } : token;
  });
}

/** Tells whether the word that a name hangs on belongs to a phrase of the verb's. */
function isFronted(tokens: readonly Token[], name: Token, verb: Token): boolean {
  const above = tokens[name.head - 1];
  return above !== undefined && above.id < name.id && above !== verb && isWithin(tokens, above, verb);
}
