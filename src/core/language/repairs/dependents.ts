import type { Token } from "../../model/document.ts";

/** Tells whether a word has a dependent with one of some relations. */
export function hasDependent(tokens: readonly Token[], { id }: Token, relation: RegExp): boolean {
  return tokens.some((token) => token.head === id && relation.test(token.deprel));
}

/** Deepest tree that is climbed. */
const deepest = 40;

/** Tells whether a word is another one or hangs below it. */
export function isWithin(tokens: readonly Token[], token: Token | undefined, top: Token): boolean {
  let above = token;
  for (let steps = 0; above && above !== top && steps < deepest; steps++) above = tokens[above.head - 1];
  return above === top;
}
