import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/** Relations that no finite verb can have. */
const impossible = /^(?:amod|compound|flat|nmod|appos|nummod)(?:$|:)/u;

/**
 * Makes a finite verb that was taken for a part of a noun phrase the main verb, and the root before it the subject.
 *
 *     Some supporters of Ben Bella  blocked  roads  in Algiers.
 *          root -> nsubj            amod     nmod -> obj
 *                                   -> root
 *
 * Leaves alone sentences whose root is a verb or is said to be something, and a verb that has a subject.
 */
export function repairFiniteModifier(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((token) => token.head === 0);
  if (!root || !/^(?:NOUN|PROPN|PRON)$/u.test(root.upos) || tokens.at(-1)?.upos !== "PUNCT") return tokens;
  if (hasDependent(tokens, root, /^(?:[nc]subj|cop|expl)/u)) return tokens;
  const verb = tokens.find(
    ({ id, xpos, deprel }) => id > root.id && /^VB[DPZ]$/u.test(xpos) && impossible.test(deprel),
  );
  if (!verb || hasDependent(tokens, verb, /^(?:[nc]subj|mark|expl|cop)/u)) return tokens;
  const object = tokens.find(
    (token) =>
      token.id > verb.id &&
      (token.head === root.id || token.id === verb.head) &&
      /^(?:NOUN|PROPN|PRON)$/u.test(token.upos) &&
      !hasDependent(tokens, token, /^case/u),
  );
  return tokens.map((token) => {
    if (token === verb) return { ...token, head: 0, deprel: "root" };
    if (token === root) return { ...token, head: verb.id, deprel: "nsubj" };
    if (token === object) return { ...token, head: verb.id, deprel: "obj" };
    if (token.id < verb.id || token.head !== root.id) return token;
    return { ...token, head: verb.id, deprel: token.deprel.replace(/^nmod(?=$|:)/u, "obl") };
  });
}
