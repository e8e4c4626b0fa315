import type { Token } from "../../model/document.ts";

/**
 * Makes a plural noun behind a name the head of both.
 *
 *     Karen      guerrillas     ambushed  a column.
 *     nsubj      flat of Karen
 *     compound   nsubj
 *
 * Leaves alone what has a capital, which may be a name (*Karen Hughes*).
 */
export function repairNounAfterName(tokens: readonly Token[]): readonly Token[] {
  const noun = tokens.find(
    ({ deprel, xpos, form, head, id }) =>
      deprel === "flat" && xpos === "NNS" && head === id - 1 && /^\p{Ll}/u.test(form),
  );
  const name = noun && tokens[noun.head - 1];
  if (!noun || name?.upos !== "PROPN") return tokens;
  return tokens.map((token) => {
    if (token === noun) return { ...token, head: name.head, deprel: name.deprel };
    if (token === name) return { ...token, head: noun.id, deprel: "compound" };
    return token.head === name.id ? { ...token, head: noun.id } : token;
  });
}
