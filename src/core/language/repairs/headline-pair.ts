import type { Token } from "../../model/document.ts";
import { asClause, isHeadline, isNounPhrase } from "./headline.ts";

/**
 * Joins two by the comma that a headline has for *and*.
 *
 *     Putin,    Xi     hold  talks         mediates between Israel, Islamic Jihad
 *     vocative  nsubj  root                                 nmod    appos
 *     nsubj     conj   root                                 nmod    conj
 *
 * Leaves alone a comma between others than two noun phrases, and an apposition to anything but a name.
 */
export function repairHeadlinePair(tokens: readonly Token[]): readonly Token[] {
  if (!isHeadline(tokens)) return tokens;
  const comma = tokens.find(({ form }) => form === ",");
  if (!comma) return tokens;
  return subjects(tokens, comma) ?? names(tokens, comma) ?? tokens;
}

function subjects(tokens: readonly Token[], comma: Token): readonly Token[] | undefined {
  const verb = tokens.find(({ id, upos }) => id > comma.id && upos === "VERB");
  const stop = verb && (tokens[verb.id - 2]?.xpos === "TO" ? verb.id - 2 : verb.id - 1);
  if (!verb || !stop || !/^VB[DPZ]?$/u.test(verb.xpos)) return undefined;
  const [first, second] = [tokens.slice(0, comma.id - 1), tokens.slice(comma.id, stop)];
  const [a, b] = [first.at(-1), second.at(-1)];
  if (!a || !b || !isNounPhrase(first) || !isNounPhrase(second)) return undefined;
  const isDone = a.head === verb.id && a.deprel.startsWith("nsubj") && b.deprel === "conj";
  if (isDone || (a.head === verb.id && b.head === a.id && b.deprel === "appos" && verb.xpos === "VBZ"))
    return undefined;
  const own = tokens.filter(({ head, deprel }) => head === verb.id && deprel.startsWith("nsubj"));
  if (own.some(({ id }) => id > verb.id)) return undefined;
  const isObject = (token: Token) => token.head === verb.id && token.deprel === "obj";
  return asClause(tokens, { verb, subject: a, object: tokens.find(isObject) }).map((token) => {
    if (token.id === comma.id) return { ...token, head: b.id, deprel: "punct" };
    if (token.id === b.id) return { ...token, head: a.id, deprel: "conj" };
    const isInSecond = token.id > comma.id && token.id < b.id;
    return isInSecond && (token.head <= comma.id || token.head > b.id) ? { ...token, head: b.id } : token;
  });
}

function names(tokens: readonly Token[], comma: Token): readonly Token[] | undefined {
  const [a] = tokens.filter(({ id }) => id === comma.id - 1);
  const b = tokens.find(({ head, deprel, id }) => deprel === "appos" && head === a?.id && id > comma.id);
  if (a?.upos !== "PROPN" || b?.upos !== "PROPN" || !isNounPhrase(tokens.slice(comma.id, b.id)))
    return undefined;
  return tokens.map((token) => (token.id === b.id ? { ...token, deprel: "conj" } : token));
}
