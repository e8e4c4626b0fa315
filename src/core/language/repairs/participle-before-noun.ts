import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/**
 * Gives a participle between a number and its noun to the noun.
 *
 *     Venezuela released  ten  jailed  U.S. citizens.
 *                         obj  xcomp        obj        ->  nummod, amod, obj
 *
 * Leaves alone participles with anything of their own.
 */
export function repairParticipleBeforeNoun(tokens: readonly Token[]): readonly Token[] {
  const participle = tokens.find((token) => isBetween(tokens, token));
  if (!participle) return tokens;
  const noun = nounAfter(tokens, participle);
  if (!noun) return tokens;
  const opener = participle.id - 1;
  return tokens.map((token) => {
    if (token === participle) return { ...token, head: noun.id, deprel: "amod" };
    if (token.id !== opener) return token;
    return { ...token, head: noun.id, deprel: token.upos === "NUM" ? "nummod" : "amod" };
  });
}

function isBetween(tokens: readonly Token[], token: Token): boolean {
  if (token.xpos !== "VBN" || token.deprel !== "xcomp" || hasDependent(tokens, token, /./u)) return false;
  const opener = tokens[token.id - 2];
  return opener?.upos === "NUM" && opener.deprel === "obj" && opener.head === token.head;
}

/** The second object of the same verb, with nothing but parts of its name between. */
function nounAfter(tokens: readonly Token[], { id, head }: Token): Token | undefined {
  const noun = tokens.slice(id).find((token) => token.head === head && token.deprel === "obj");
  const between = tokens.slice(id, (noun?.id ?? 0) - 1);
  return between.every((token) => token.head === noun?.id || /^(?:compound|flat|amod)/u.test(token.deprel))
    ? noun
    : undefined;
}
