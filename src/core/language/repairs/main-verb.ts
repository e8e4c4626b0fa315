import type { Token } from "../../model/document.ts";
import { canBeFinite, past } from "./finite.ts";

/** Relations by which the parser hangs a verb below the relative clause before it. */
const mistaken = new Set(["advcl", "conj", "parataxis", "ccomp", "acl"]);

/**
 * Makes the verb after a relative clause the main verb where the parser took the subject for the root.
 *
 *     Tolhurst, who flew to Manila on Sunday, promised that …
 *     root          acl:relcl                 advcl of flew
 *     nsubj         acl:relcl                 root
 *
 * Leaves alone a verb with a subject or a mark of its own, and a sentence whose root is no noun.
 */
export function repairMainVerb(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((token) => token.head === 0);
  if (!root || !/^(?:NOUN|PROPN|PRON)$/u.test(root.upos)) return tokens;
  const clause = tokens.find((token) => token.head === root.id && token.deprel === "acl:relcl");
  if (!clause || clause.id < root.id) return tokens;
  const verb = tokens.find((token) => isMainVerb(tokens, token, clause));
  if (!verb) return tokens;
  return tokens.map((token) => {
    if (token === verb) return { ...token, ...past(token), head: 0, deprel: "root" };
    if (token === root) return { ...token, head: verb.id, deprel: "nsubj" };
    if (token.id > verb.id && (token.head === root.id || token.head === clause.id))
      return { ...token, head: verb.id };
    const isBefore = token.head === verb.id && token.id < commaBefore(tokens, verb);
    return isBefore ? { ...token, head: clause.id } : token;
  });
}

/** A finite verb right after a comma, below the relative clause, with neither subject nor mark. */
function isMainVerb(tokens: readonly Token[], token: Token, clause: Token): boolean {
  if (token.head !== clause.id || token.id < clause.id || !mistaken.has(token.deprel)) return false;
  if (!canBeFinite(tokens, token) || commaBefore(tokens, token) < clause.id) return false;
  return !tokens.some(
    (other) =>
      other.head === token.id && other.id < token.id && /^(?:[nc]subj|mark|cc|expl)/u.test(other.deprel),
  );
}

/** Returns the number of the comma before a verb and its adverbs; 0 where there is none. */
function commaBefore(tokens: readonly Token[], verb: Token): number {
  let at = verb.id - 1;
  while (tokens[at - 1]?.head === verb.id && /^(?:advmod|aux)/u.test(tokens[at - 1]?.deprel ?? "")) at--;
  return tokens[at - 1]?.form === "," ? at : 0;
}
