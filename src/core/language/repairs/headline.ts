import type { Token } from "../../model/document.ts";

/** Longest headline in words. */
const longest = 20;

/** Tells whether a sentence has the form of a headline: short, and without a mark at its end. */
export function isHeadline(tokens: readonly Token[]): boolean {
  return tokens.length <= longest && !/[.!?…:"”]$/u.test(tokens.at(-1)?.form ?? ".");
}

const nominal = /^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/u;

/** Adjectives to a tagger that stand for whoever they are said of. */
const likeNouns = new Set(["chief", "general", "military", "official"]);

/** Tells whether words can be all of a noun phrase. */
export function isNounPhrase(words: readonly Token[]): boolean {
  const last = words.at(-1);
  const canEnd = last !== undefined && (/^(?:NOUN|PROPN)$/u.test(last.upos) || likeNouns.has(last.form));
  return canEnd && words.every((t) => nominal.test(t.upos));
}

/** What a clause is built around. */
export interface Clause {
  readonly verb: Token;
  readonly subject: Token;
  readonly object?: Token | undefined;
}

/**
 * Builds the tree of a sentence anew around a verb: what stood below another root before it is the subject's, what
 * stood there behind it the verb's.
 *
 *     Israel  strikes   targets  in southern Lebanon
 *     nsubj   root      obj      below targets, as before
 */
export function asClause(tokens: readonly Token[], { verb, subject, object }: Clause): readonly Token[] {
  return tokens.map((token) => {
    if (token.id === verb.id) return { ...verb, head: 0, deprel: "root" };
    if (token.id === subject.id) return { ...token, head: verb.id, deprel: "nsubj" };
    if (token.id === object?.id) return { ...token, head: verb.id, deprel: "obj" };
    return token.id < verb.id ? beforeVerb(token, verb, subject) : behindVerb(token, verb, object);
  });
}

function beforeVerb(token: Token, verb: Token, subject: Token): Token {
  const isSettled = token.head > 0 && token.head < verb.id;
  const ofVerb = token.head === verb.id && /^(?:mark|aux|advmod|punct)/u.test(token.deprel);
  if (isSettled || ofVerb) return token;
  return { ...token, head: subject.id, deprel: relationInPhrase(token) };
}

function behindVerb(token: Token, verb: Token, object: Token | undefined): Token {
  if (token.head > verb.id) return token;
  if (token.head === verb.id && !/^(?:appos|compound|vocative|list)/u.test(token.deprel)) return token;
  if (object && token.id < object.id) return { ...token, head: object.id, deprel: relationInPhrase(token) };
  return { ...token, head: verb.id, deprel: ofVerb[token.deprel] ?? token.deprel };
}

function relationInPhrase({ upos }: Token): string {
  if (upos === "ADJ") return "amod";
  if (upos === "PUNCT") return "punct";
  if (upos === "NUM") return "nummod";
  return upos === "DET" ? "det" : "compound";
}

/** What relations below a noun become below a verb. */
const ofVerb: Readonly<Record<string, string>> = {
  acl: "advcl",
  appos: "obj",
  "nmod:unmarked": "obl:unmarked",
  nmod: "obl",
  root: "parataxis",
  vocative: "obj",
};
