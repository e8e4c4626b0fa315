import type { Token } from "../../model/document.ts";

/**
 * Sets the features of participles that only the tree shows.
 *
 *     The talks were held.        held   Tense=Past|VerbForm=Part|Voice=Pass
 *     They have held talks.       held   Tense=Past|VerbForm=Part
 */
export function refineFeats(tokens: readonly Token[]): readonly Token[] {
  const active = new Set<number>();
  const passive = new Set<number>();
  for (const { head, deprel, lemma } of tokens) {
    if (deprel === "aux:pass") passive.add(head);
    else if (deprel === "aux" && lemma === "have") active.add(head);
  }
  return tokens.map((token) => {
    if (token.xpos !== "VBN" || token.upos !== "VERB") return token;
    const isActive = active.has(token.id) && !passive.has(token.id);
    return { ...token, feats: `Tense=Past|VerbForm=Part${isActive ? "" : "|Voice=Pass"}` };
  });
}
