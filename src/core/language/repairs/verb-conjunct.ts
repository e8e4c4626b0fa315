import type { Token } from "../../model/document.ts";
import { canBeFinite, past } from "./finite.ts";

const nominal = /^(?:NOUN|PROPN|PRON|NUM)$/u;

/**
 * Joins a finite verb that the parser joined to a noun to the verb that the noun belongs to.
 *
 *     The party  rejected  the accords  and  accused  Sadat.
 *                verb      noun              conj of accords -> conj of rejected
 *
 * Leaves alone a verb joined to a noun that is itself said of something (*is a liar and cheats*), and one below
 * a noun that belongs to no verb before it.
 */
export function repairVerbConjunct(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    if (token.deprel !== "conj" || token.upos !== "VERB" || !canBeFinite(tokens, token)) return token;
    const noun = tokens[token.head - 1];
    if (!noun || !isPlain(tokens, noun)) return token;
    let above: Token | undefined = noun;
    while (above && isPlain(tokens, above)) above = tokens[above.head - 1];
    return above && above.upos === "VERB" && above.id < token.id
      ? { ...token, ...past(token), head: above.id }
      : token;
  });
}

/** A noun without a copula of its own. */
function isPlain(tokens: readonly Token[], { id, upos }: Token): boolean {
  return nominal.test(upos) && !tokens.some((other) => other.head === id && other.deprel === "cop");
}
