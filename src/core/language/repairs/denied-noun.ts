import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

const denying = new Set(["deny", "dismiss", "dispute", "rebut", "refute", "reject"]);
const said = /^(?:accounts|accusations|allegations|calls|charges|claims|demands|fears|reports)$/u;

/**
 * Makes a noun of what somebody denies, which the parser read as a verb with a name for its subject.
 *
 *     Moscow  denies  US          claims          that it hacked them.
 *                     nsubj, PRP  ccomp, VBZ
 *                     compound    obj, NNS
 *
 * Leaves alone a clause that does not begin right behind the verb.
 */
export function repairDeniedNoun(tokens: readonly Token[]): readonly Token[] {
  for (const noun of tokens) {
    const [verb, name] = [tokens[noun.id - 3], tokens[noun.id - 2]];
    if (!verb || !name || !said.test(noun.form) || !denying.has(verb.lemma)) continue;
    const isMisread = noun.xpos === "VBZ" || name.xpos === "PRP" || name.head === verb.id;
    if (!isMisread || noun.head !== verb.id || !/^\p{Lu}/u.test(name.form)) continue;
    if (hasDependent(tokens, noun, /^(?:aux|mark)$/u)) continue;
    return tokens.map((token) => {
      if (token === noun) return { ...token, upos: "NOUN", xpos: "NNS", feats: "Number=Plur", deprel: "obj" };
      if (token === name)
        return {
          ...token,
          upos: "PROPN",
          xpos: "NNP",
          feats: "Number=Sing",
          head: noun.id,
          deprel: "compound",
        };
      return token.head === noun.id && token.deprel === "ccomp" ? { ...token, deprel: "acl" } : token;
    });
  }
  return tokens;
}
