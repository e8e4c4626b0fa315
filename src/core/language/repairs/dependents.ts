import type { Token } from "../../model/document.ts";

/** Tells whether a word has a dependent with one of some relations. */
export function hasDependent(tokens: readonly Token[], { id }: Token, relation: RegExp): boolean {
  return tokens.some((token) => token.head === id && relation.test(token.deprel));
}
