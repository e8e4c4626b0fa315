import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";
import { past } from "./finite.ts";

/** Dependents that belong to the clause, wherever they stand. */
const ofClause = /^(?:punct|advcl|parataxis|ccomp|obl|discourse)/u;

/**
 * Makes a participle between a subject and a noun the verb of both.
 *
 *     Japan  voiced  strong displeasure.
 *     nsubj  amod    root
 *     nsubj  root    obj
 *
 * Leaves alone a noun that has a verb of being (*The result was mixed feelings*) and a participle behind an article.
 */
export function repairAttributeAsVerb(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.find((token) => isVerbOf(tokens, token));
  const noun = verb && tokens[verb.head - 1];
  if (!noun) return tokens;
  return tokens.map((token) => {
    if (token === verb)
      return {
        ...token,
        ...(hasDependent(tokens, token, /^aux/u) ? {} : past(token)),
        head: noun.head,
        deprel: noun.deprel,
      };
    if (token === noun) return { ...token, head: verb.id, deprel: "obj" };
    const moves = token.head === noun.id && (token.id < verb.id || ofClause.test(token.deprel));
    return moves ? { ...token, head: verb.id } : token;
  });
}

function isVerbOf(tokens: readonly Token[], token: Token): boolean {
  if (token.deprel !== "amod" || token.upos !== "VERB" || !/^VB[ND]$/u.test(token.xpos)) return false;
  const noun = tokens[token.head - 1];
  if (!noun || noun.id < token.id || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) return false;
  if (hasDependent(tokens, noun, /^(?:cop|aux|expl)/u)) return false;
  const subject = tokens.find(
    ({ id, head, deprel }) => (head === noun.id || head === token.id) && id < token.id && deprel === "nsubj",
  );
  if (!subject) return false;
  // All that stands between belongs to the subject, but for adverbs and auxiliaries.
  const isInside = ({ head }: Token) => head >= subject.id && head < token.id;
  const isOfVerb = ({ head, upos }: Token) => /^(?:ADV|AUX)$/u.test(upos) && head === token.id;
  return tokens.slice(subject.id, token.id - 1).every((other) => isInside(other) || isOfVerb(other));
}
