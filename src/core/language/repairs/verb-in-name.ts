import type { Token } from "../../model/document.ts";

/** Relations of nouns, which no finite verb has. */
const nominal = /^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod|nmod:poss|appos)$/u;

/**
 * Makes a verb with a capital that stands for a noun the last word of a name.
 *
 *     Human Rights  Watch  urged Kiev to cancel the sale.
 *           nsubj   VBP -> NNP, with Rights as its compound
 *
 * Leaves alone verbs without a capital, at the start of a sentence, or behind a small letter.
 */
export function repairVerbInName(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.find(
    ({ id, form, xpos, deprel }) =>
      /^VB[DPZ]?$/u.test(xpos) &&
      nominal.test(deprel) &&
      isCapital(form) &&
      isCapital(tokens[id - 2]?.form ?? "") &&
      tokens[id - 2]?.head === id,
  );
  if (!name) return tokens;
  return tokens.map((token) => {
    if (token === name) return { ...token, upos: "PROPN", xpos: "NNP", feats: "Number=Sing" };
    const isPart = token.head === name.id && token.id < name.id && nominal.test(token.deprel);
    return isPart ? { ...token, deprel: "compound" } : token;
  });
}

function isCapital(form: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(form);
}
