import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";
import { past } from "./finite.ts";

/**
 * Makes the verb behind a relative clause the main verb of a sentence that has none.
 *
 *     Mali, which left the union,  sided  with Burkina Faso.
 *     root                         acl:relcl -> root
 *
 * Leaves alone a verb with a pronoun or subject of its own.
 */
export function repairVerbAfterRelative(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((token) => token.head === 0);
  if (
    !root ||
    !/^(?:NOUN|PROPN|PRON)$/u.test(root.upos) ||
    hasDependent(tokens, root, /^(?:[nc]subj|cop|aux)/u)
  )
    return tokens;
  const clauses = tokens.filter(({ head, deprel }) => head === root.id && /^acl|^parataxis/u.test(deprel));
  const [relative, verb] = clauses;
  if (!relative || !verb || clauses.length !== 2 || !isRelative(tokens, relative) || !isBare(tokens, verb))
    return tokens;
  return tokens.map((token) => {
    if (token === verb) return { ...token, ...past(token), head: 0, deprel: "root" };
    if (token === root) return { ...token, head: verb.id, deprel: "nsubj" };
    return token.head === root.id && token.id > verb.id ? { ...token, head: verb.id } : token;
  });
}

function isRelative(tokens: readonly Token[], verb: Token): boolean {
  return tokens.some(
    ({ head, form, id }) => head === verb.id && id < verb.id && /^(?:who|which)$/iu.test(form),
  );
}

/** A past right behind a comma that closes the clause before. */
function isBare(tokens: readonly Token[], verb: Token): boolean {
  const before = tokens.slice(0, verb.id - 1).findLast(({ upos }) => upos !== "ADV" && upos !== "AUX");
  return (
    /^VB[DN]$/u.test(verb.xpos) &&
    before?.form === "," &&
    !hasDependent(tokens, verb, /^(?:nsubj|mark|aux:pass)/u)
  );
}
