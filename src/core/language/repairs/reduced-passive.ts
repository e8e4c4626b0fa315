import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/**
 * Makes the participle with who did it a part of the noun before it, where a parser took the noun for its subject.
 *
 *     It  shot  down  34   of 45 drones              launched                 by Russia.
 *         root        obj     nsubj -> nmod of 34    ccomp -> acl of drones   obl:agent
 *
 * Leaves alone passives with their auxiliary, verbs with an object, and nouns that nothing before could govern.
 */
export function repairReducedPassive(tokens: readonly Token[]): readonly Token[] {
  const participle = tokens.find((token) => isReduced(tokens, token));
  const noun = participle && tokens[participle.id - 2];
  const place = noun && placeOf(tokens, noun, participle);
  if (!participle || !noun || !place) return tokens;
  return tokens.map((token) => {
    if (token === noun) return { ...token, ...place };
    if (token === participle)
      return { ...token, xpos: "VBN", feats: "Tense=Past|VerbForm=Part", head: noun.id, deprel: "acl" };
    return token;
  });
}

function isReduced(tokens: readonly Token[], token: Token): boolean {
  const noun = tokens[token.id - 2];
  if (!noun || !/^VB[DN]$/u.test(token.xpos) || noun.head !== token.id || noun.deprel !== "nsubj")
    return false;
  return hasDependent(tokens, token, /^obl:agent$/u) && !hasDependent(tokens, token, /^(?:aux|obj|cc$)/u);
}

/** *34 of [drones]* hangs on the number, *shot down [drones]* on the verb. */
function placeOf(
  tokens: readonly Token[],
  noun: Token,
  participle: Token,
): Pick<Token, "head" | "deprel"> | undefined {
  const of = tokens.find(({ head, deprel, form }) => head === noun.id && deprel === "case" && form === "of");
  const number = of && tokens[of.id - 2];
  if (number && /^(?:NUM|NOUN|ADJ|DET)$/u.test(number.upos)) return { head: number.id, deprel: "nmod" };
  const verb = tokens.findLast(({ id, upos }) => id < noun.id && upos === "VERB");
  const isFree = verb && verb !== participle && !hasDependent(tokens, verb, /^(?:obj|ccomp)$/u);
  return isFree && !of ? { head: verb.id, deprel: "obj" } : undefined;
}
