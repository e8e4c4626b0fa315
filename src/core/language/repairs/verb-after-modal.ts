import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/**
 * Makes a verb of an adjective that a modal verb stands before.
 *
 *     said it  would  free  243 prisoners
 *              MD     JJ -> VB
 *
 * Leaves alone an adjective with a verb of being, *it would be free*.
 */
export function repairVerbAfterModal(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) =>
    token.upos === "ADJ" && tokens[token.id - 2]?.xpos === "MD" && isHelped(tokens, token)
      ? { ...token, upos: "VERB", xpos: "VB", feats: "VerbForm=Inf", lemma: token.form.toLowerCase() }
      : token,
  );
}

function isHelped(tokens: readonly Token[], token: Token): boolean {
  return hasDependent(tokens, token, /^aux/u) && !hasDependent(tokens, token, /^cop/u);
}
