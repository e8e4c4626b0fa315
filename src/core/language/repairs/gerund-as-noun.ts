import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";

/**
 * Makes a form in *-ing* with an article the object that it is.
 *
 *     Pakistan  closed  the Torkham  crossing  on Friday.
 *                       det compound xcomp of closed  ->  obj
 *
 * Leaves alone one with an object or a subject of its own, and a verb that has its object.
 */
export function repairGerundAsNoun(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((mended, { id }) => repairAt(mended, mended[id - 1] as Token), tokens);
}

function repairAt(tokens: readonly Token[], gerund: Token): readonly Token[] {
  const { id, xpos, deprel, form, head } = gerund;
  const verb = tokens[head - 1];
  if (xpos !== "VBG" || !/^(?:xcomp|ccomp)$/u.test(deprel) || verb?.upos !== "VERB") return tokens;
  if (hasDependent(tokens, gerund, /^(?:i?obj|nsubj|mark|aux)/u)) return tokens;
  if (!tokens.some((token) => token.deprel === "det" && token.id < id && isWithin(tokens, token, gerund)))
    return tokens;
  if (hasDependent(tokens, verb, /^obj$/u)) return tokens;
  return tokens.map((token) =>
    token.id === id
      ? { ...token, upos: "NOUN", xpos: "NN", lemma: form.toLowerCase(), deprel: "obj" }
      : token,
  );
}
