import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

const quantities = new Set("all any both few many most several some".split(" "));

/**
 * Gives a finite verb the subject that the parser hung on a word beside it.
 *
 *     Many  fear  he will win.                          amod -> nsubj
 *     Those  surveyed  say …                            nsubj of surveyed, which was amod of say
 *     “…,” said  the chief  known  as Bob.              nsubj:pass of known, which was ccomp of said
 *
 * Leaves alone verbs that have a subject.
 */
export function repairMisreadSubject(tokens: readonly Token[]): readonly Token[] {
  for (const word of tokens) {
    const verb = tokens[word.head - 1];
    if (!verb || !/^VB[DZP]$/u.test(verb.xpos) || hasDependent(tokens, verb, /^(?:[nc]subj|expl)/u)) continue;
    const subject = tokens.find(({ head, deprel }) => head === word.id && /^nsubj/u.test(deprel));
    if (word.deprel === "amod" && word.id < verb.id) {
      if (subject) return withSubject(tokens, verb, subject, word);
      if (quantities.has(word.lemma.toLowerCase()))
        return tokens.map((token) => (token === word ? { ...token, deprel: "nsubj" } : token));
    }
    if (!subject || !isReduced(tokens, word, verb) || subject.id > word.id) continue;
    const isTold = tokens.some(
      ({ id, head, deprel }) => id < verb.id && head === verb.id && deprel === "ccomp",
    );
    if (isTold) return withSubject(tokens, verb, subject, word);
  }
  return tokens;
}

/** Tells whether a clause after a verb is a participle without its auxiliary: *the chief known as Bob*. */
function isReduced(tokens: readonly Token[], { id, xpos, deprel }: Token, verb: Token): boolean {
  if (id < verb.id || xpos !== "VBN" || deprel !== "ccomp") return false;
  return !tokens.some((token) => token.head === id && /^(?:aux|mark)/u.test(token.deprel));
}

function withSubject(tokens: readonly Token[], verb: Token, subject: Token, clause: Token): readonly Token[] {
  return tokens.map((token) => {
    if (token === subject) return { ...token, head: verb.id, deprel: "nsubj" };
    return token === clause ? { ...token, head: subject.id, deprel: "acl" } : token;
  });
}
