import type { Token } from "../../model/document.ts";
import { hasDependent, isWithin } from "./dependents.ts";
import { past } from "./finite.ts";

/** Participles that do not end in -ed but look like the past. */
const twofold = new Set(
  "bought brought built caught cut felt fought found got heard held hit kept laid led left lost made meant met paid put read said sent set shot sold spent stood taught thought told understood won".split(
    " ",
  ),
);

/** Verbs whose participle may have an object: *people denied visas, a man named Smith*. */
const ditransitive = new Set(
  "allow ask award call deem deny dub entitle give grant hand label name offer owe pay promise refuse send show teach tell title".split(
    " ",
  ),
);

/**
 * Makes a participle below a noun the main verb of a sentence that has none.
 *
 *     Female donors in both parties  described  great changes.
 *            root                    acl -> root
 *
 *     Russia's envoy, Vassily Nebenzia,  accused  Western powers of a smear.
 *              root                       acl, behind the comma of his name -> root
 *
 * Leaves alone participles that have an agent, or nothing that only a verb can have (*a man accused of theft*).
 */
export function repairNounAsRoot(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.find((token) => token.head === 0);
  if (!root || !/^(?:NOUN|PROPN|PRON|NUM)$/u.test(root.upos) || tokens.at(-1)?.upos !== "PUNCT")
    return tokens;
  if (hasDependent(tokens, root, /^(?:[nc]subj|cop|expl|aux)/u)) return tokens;
  const verb = tokens.find((token) => isVerbOf(tokens, token, root));
  if (!verb) return tokens;
  return tokens.map((token) => {
    if (token === verb) return { ...token, ...past(token), head: 0, deprel: "root" };
    if (token === root) return { ...token, head: verb.id, deprel: "nsubj" };
    const isAround = token.head === root.id && (token.id > verb.id || token.deprel === "punct");
    return isAround ? { ...token, head: verb.id } : token;
  });
}

function isVerbOf(tokens: readonly Token[], token: Token, root: Token): boolean {
  if (token.id < root.id || token.xpos !== "VBN" || token.deprel !== "acl") return false;
  if (!(/ed$/u.test(token.form) || twofold.has(token.form)) || ditransitive.has(token.lemma)) return false;
  if (hasDependent(tokens, token, /^(?:obl:agent|aux|mark)/u)) return false;
  if (tokens[token.id - 2]?.form === "," && !endsName(tokens, token, root)) return false;
  const joined = tokens.some(
    ({ head, deprel, xpos }) => head === token.id && deprel === "conj" && xpos === "VBD",
  );
  return (joined || hasDependent(tokens, token, /^(?:obj|ccomp)/u)) && isBelow(tokens, token, root);
}

/** *the envoy, [Vassily Nebenzia], accused …*: the comma closes the name that explains the root. */
function endsName(tokens: readonly Token[], verb: Token, root: Token): boolean {
  const name = tokens.find(
    ({ head, deprel, upos }) => head === root.id && deprel === "appos" && upos === "PROPN",
  );
  return name !== undefined && tokens[root.id]?.form === "," && isWithin(tokens, tokens[verb.id - 3], name);
}

/** Tells whether a word hangs on the root by phrases alone. */
function isBelow(tokens: readonly Token[], token: Token, root: Token): boolean {
  let above = tokens[token.head - 1];
  while (above && above !== root && /^(?:nmod|conj|appos)/u.test(above.deprel))
    above = tokens[above.head - 1];
  return above === root;
}
