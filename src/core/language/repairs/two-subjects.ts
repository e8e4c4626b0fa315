import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";
import { past } from "./finite.ts";

/**
 * Makes a participle between two subjects of one verb the verb of the first.
 *
 *     Multiple outlets  reported  on Wednesday  the service  had  talks.
 *     nsubj of had      acl                     nsubj        root
 *     nsubj             root                                 ccomp
 *
 * Leaves alone a participle with an agent (*outlets owned by him*).
 */
export function repairTwoSubjects(tokens: readonly Token[]): readonly Token[] {
  for (const second of tokens) {
    if (!isSubject(second)) continue;
    const first = tokens.find(
      (token) => token.id < second.id && token.head === second.head && isSubject(token),
    );
    const verb = first && tokens[second.head - 1];
    if (!first || !verb || verb.id < second.id) continue;
    const participle = tokens.find(
      ({ id, head, xpos }) =>
        head === first.id && id > first.id && id < second.id && (xpos === "VBN" || xpos === "VBD"),
    );
    if (!participle || hasDependent(tokens, participle, /^(?:obl:agent|aux|mark|nsubj)/u)) continue;
    return tokens.map((token) => {
      if (token === participle) return { ...token, ...past(token), head: verb.head, deprel: verb.deprel };
      if (token === verb) return { ...token, head: participle.id, deprel: "ccomp" };
      if (token === first) return { ...token, head: participle.id, deprel: "nsubj" };
      const isAround = token.head === verb.id && (token.id < participle.id || isEnd(tokens, token));
      return isAround ? { ...token, head: participle.id } : token;
    });
  }
  return tokens;
}

function isSubject({ deprel }: Token): boolean {
  return deprel === "nsubj" || deprel === "nsubj:pass";
}

function isEnd(tokens: readonly Token[], token: Token): boolean {
  return token.upos === "PUNCT" && token.id > tokens.length - 2;
}
