import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/** Longest headline in words. */
const longest = 20;

/** Verbs whose past says something without an object: *Talks resumed*, *Ministers agreed*. */
const complete = new Set(
  "advance agree apologise apologize appear arrive ask back begin boom boycott campaign celebrate clash climb collapse come compete complain continue convene crash cross decline defect depart die differ disappear dominate double drop emerge end enter erupt escalate evolve explode fail fall falter fight flee flop follow gain gather go grow happen head hesitate hope improve increase insist intensify intervene jump land last lead leave lie lose march meet move multiply negotiate occur open peak persist pledge plunge plummet postpone pray proceed progress prosper protest pull push qualify quit rally react rejoice remain reply resign respond resume retaliate retire retreat return riot rise rule run rush sail say seek shrink sign sit slip slow slump soar speak spread stall stand start stay step stop strike struggle stumble succeed suffer surge surrender survive swear talk threaten travel triumph try turn vanish visit vote vow wait wake walk wane want waver win withdraw work worry worsen".split(
    " ",
  ),
);

/**
 * Reads the past of a headline as a passive, from which the auxiliary is left out.
 *
 *     Russian  envoy  summoned  over drone incursion
 *              nsubj  root, VBD                        ->  nsubj:pass, VBN
 *     UN convoy  attacked  in Darfur
 *     root       acl                                   ->  nsubj:pass, root
 *
 * Leaves alone a sentence that ends with a mark, and verbs with an object (*Police arrested dozens*) or that need none
 * (*Talks resumed*).
 */
export function repairHeadlineParticiple(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length > longest || /[.!?…:"”]$/u.test(tokens.at(-1)?.form ?? ".")) return tokens;
  const root = tokens.find((token) => token.head === 0);
  if (!root) return tokens;
  return isPast(root) ? ofVerb(tokens, root) : ofNoun(tokens, root);
}

function ofVerb(tokens: readonly Token[], verb: Token): readonly Token[] {
  const subject = tokens.find(({ head, deprel }) => head === verb.id && /^nsubj/u.test(deprel));
  if (!subject || subject.id > verb.id || !canBePassive(tokens, verb)) return tokens;
  return tokens.map((token) => asPassive(tokens, token, verb, subject));
}

function ofNoun(tokens: readonly Token[], noun: Token): readonly Token[] {
  if (!/^(?:NOUN|PROPN)$/u.test(noun.upos) || hasDependent(tokens, noun, /^(?:[nc]subj|cop|det|case)/u))
    return tokens;
  const verb = tokens.find(({ head, deprel }) => head === noun.id && deprel === "acl");
  if (!verb || verb.id < noun.id || !isPast(verb) || !canBePassive(tokens, verb)) return tokens;
  return tokens
    .map((token) => {
      if (token === verb) return { ...token, head: 0, deprel: "root" };
      if (token === noun) return { ...token, head: verb.id, deprel: "nsubj" };
      return token.head === noun.id && token.id > verb.id ? { ...token, head: verb.id } : token;
    })
    .map((token, _, moved) =>
      asPassive(moved, token, moved[verb.id - 1] as Token, moved[noun.id - 1] as Token),
    );
}

function isPast({ upos, xpos }: Token): boolean {
  return upos === "VERB" && (xpos === "VBN" || xpos === "VBD");
}

function canBePassive(tokens: readonly Token[], verb: Token): boolean {
  if (hasDependent(tokens, verb, /^(?:obj|iobj|ccomp|aux|cop|mark|expl)/u)) return false;
  return hasDependent(tokens, verb, /^obl:agent/u) || isByPhrase(tokens, verb) || !complete.has(verb.lemma);
}

function isByPhrase(tokens: readonly Token[], verb: Token): boolean {
  return tokens.some((token) => token.head === verb.id && isAgent(tokens, token));
}

function isAgent(tokens: readonly Token[], { id, deprel }: Token): boolean {
  return (
    deprel.startsWith("obl") &&
    tokens.some(({ head, deprel: of, lemma }) => head === id && of === "case" && lemma === "by")
  );
}

function asPassive(tokens: readonly Token[], token: Token, verb: Token, subject: Token): Token {
  if (token.id === verb.id) return { ...token, xpos: "VBN", feats: "Tense=Past|VerbForm=Part|Voice=Pass" };
  if (token.id === subject.id) return { ...token, deprel: "nsubj:pass" };
  return token.head === verb.id && isAgent(tokens, token) ? { ...token, deprel: "obl:agent" } : token;
}
