/** Returns heads and relations, to be compared with what is expected. */
export function arcs(tokens: readonly { readonly head: number; readonly deprel: string }[]): string {
  return tokens.map(({ head, deprel }) => `${head} ${deprel}`).join(", ");
}
