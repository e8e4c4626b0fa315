import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/**
 * Makes a finite verb behind a comma the main verb, where the parser took it for a clause of a noun and the
 * subject for the root.
 *
 *     Gorbachev, in an interview broadcast on Monday, accused Washington of …
 *     root -> nsubj                                   acl of broadcast -> root
 *
 * Leaves alone a verb with a subject or a mark of its own, and a root that is no noun or is said to be something.
 */
export function repairFiniteClauseOfNoun(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((token) => token.head === 0);
  if (!root || !/^(?:NOUN|PROPN|PRON)$/u.test(root.upos) || tokens.at(-1)?.upos !== "PUNCT") return tokens;
  if (hasDependent(tokens, root, /^(?:[nc]subj|cop|expl)/u)) return tokens;
  const verb = tokens.find((token) => isMainVerb(tokens, token, root));
  if (!verb) return tokens;
  return tokens.map((token) => {
    if (token === verb) return { ...token, head: 0, deprel: "root" };
    if (token === root) return { ...token, head: verb.id, deprel: "nsubj" };
    const isAfter = token.id > verb.id && (token.head === root.id || token.head === verb.head);
    return isAfter ? { ...token, head: verb.id } : token;
  });
}

function isMainVerb(tokens: readonly Token[], token: Token, root: Token): boolean {
  if (token.deprel !== "acl" || !/^VB[DPZ]$/u.test(token.xpos) || token.id < root.id) return false;
  if (hasDependent(tokens, token, /^(?:[nc]subj|mark|expl)/u)) return false;
  let first = token.id;
  while (tokens[first - 2]?.head === token.id && /^(?:advmod|aux)/u.test(tokens[first - 2]?.deprel ?? ""))
    first--;
  return tokens[first - 2]?.form === ",";
}
