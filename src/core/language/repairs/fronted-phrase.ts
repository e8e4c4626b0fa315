import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";

/** Relations by which the parser ties a subject to the phrase before it. */
const mistaken = /^(?:appos|conj|dep|nmod|nmod:unmarked|obj)$/u;

/**
 * Makes a name between the phrase that opens a sentence and its verb the subject.
 *
 *     In the wake of the attempts,  Senator McConnell,  who leads it,  said …
 *                                           appos of attempts -> nsubj of said
 *
 * Leaves alone a verb that has a subject, and a name with more than its own words and commas between it and the verb.
 */
export function repairFrontedPhrase(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find(({ head }) => head === 0);
  if (!verb || !isFiniteVerb(tokens, verb) || hasDependent(tokens, verb, /^(?:[nc]subj|expl)/u))
    return tokens;
  const name = tokens.find((token) => isSubject(tokens, token, verb));
  const above = name && tokens[name.head - 1];
  if (!name || !above) return tokens;
  return tokens.map((token) => {
    if (token === name) return { ...token, head: verb.id, deprel: "nsubj" };
    return token.head === above.id && token.id > name.id && token.id < verb.id
      ? { ...token, head: name.id }
      : token;
  });
}

/** A bare form without *to* or an auxiliary is a present: *sources say*. */
function isFiniteVerb(tokens: readonly Token[], verb: Token): boolean {
  if (/^VB[DZP]$/u.test(verb.xpos)) return true;
  return verb.xpos === "VB" && !hasDependent(tokens, verb, /^(?:aux|mark)/u);
}

function isSubject(tokens: readonly Token[], name: Token, verb: Token): boolean {
  if (name.id > verb.id || !mistaken.test(name.deprel) || !/^(?:NOUN|PROPN|PRON)$/u.test(name.upos))
    return false;
  const above = tokens[name.head - 1];
  if (!above || above.id > name.id || above === verb || !isWithin(tokens, above, verb)) return false;
  if (hasDependent(tokens, name, /^(?:case|cc|mark)$/u)) return false;
  const first = tokens.find((token) => token === name || token.head === name.id);
  if (!first || tokens[first.id - 2]?.form !== ",") return false;
  const added = tokens.filter(({ id, head }) => head === above.id && id > name.id && id < verb.id);
  return tokens
    .slice(name.id, verb.id - 1)
    .every(
      (token) =>
        token.upos === "PUNCT" ||
        (token.head === verb.id && /^(?:advmod|aux)/u.test(token.deprel)) ||
        [name, ...added].some((top) => isWithin(tokens, token, top)),
    );
}
