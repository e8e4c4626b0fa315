import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/** Verbs that take somebody spoken to, and then what is said. */
const telling = new Set("advise assure convince inform notify persuade remind tell warn".split(" "));

/** Verbs of saying, whose clause may stand behind a place, a time or a text. */
const saying = new Set(
  "acknowledge add admit announce argue claim complain confirm declare deny insist predict reply say state write".split(
    " ",
  ),
);

/** Verbs that take somebody, and then what he is to do. */
const urging = new Set(
  "advise allow ask encourage force instruct invite order persuade press pressure tell urge warn".split(" "),
);

/**
 * Gives a clause to the verb that wants it, where the parser hung it on a word between.
 *
 *     He  told  reporters that talks had resumed.               acl of reporters -> ccomp of told
 *     He  urged  both sides to show restraint.                  acl of sides -> xcomp of urged
 *     He  said  in a statement on Friday that talks had failed. acl of statement -> ccomp of said
 *     He  said  in a statement carried by SANA that they fell.  acl of SANA -> ccomp of said
 *     He  told  a conference they had failed the country.       acl of conference -> ccomp of told
 *     He  said  they had met and that talks had failed.         conj of said -> ccomp of said
 *     He  told  them before he left Rome that talks had failed. ccomp of left -> ccomp of told
 *
 * Leaves alone a relative clause (*told reporters that had come*), other verbs (*made an offer to help*), and a
 * verb that has its clause.
 */
export function repairClauseOfVerb(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((mended, { id }) => repairAt(mended, mended[id - 1] as Token), tokens);
}

function repairAt(tokens: readonly Token[], clause: Token): readonly Token[] {
  const between = phraseAround(tokens, tokens[clause.head - 1]);
  if (between && isSecondClause(tokens, clause, between)) return give(tokens, clause, between, "ccomp");
  const verb = between && tokens[between.head - 1];
  if (!verb || verb.id > between.id || between.id > clause.id || hasClause(tokens, verb, clause))
    return tokens;
  const opening = firstOf(tokens, clause);
  const isObject = /^i?obj$/u.test(between.deprel);
  if (/^acl/u.test(clause.deprel) && opening?.deprel === "mark" && opening.xpos === "TO")
    return isObject && urging.has(verb.lemma) ? give(tokens, clause, verb, "xcomp") : tokens;
  if (isBareClause(tokens, clause, opening) && (isObject ? telling : saying).has(verb.lemma))
    return give(tokens, clause, verb, "ccomp");
  if (opening?.lemma !== "that" || !hasSubject(tokens, clause, opening)) return tokens;
  const isTold = isObject && telling.has(verb.lemma);
  const isSaid = /^obl/u.test(between.deprel) && saying.has(verb.lemma);
  if (/^acl/u.test(clause.deprel) && (isTold || isSaid)) return give(tokens, clause, verb, "ccomp", opening);
  const isMeanwhile = between.deprel === "advcl" && !telling.has(between.lemma) && !saying.has(between.lemma);
  return clause.deprel === "ccomp" &&
    isMeanwhile &&
    hasDependent(tokens, between, /^obj$/u) &&
    telling.has(verb.lemma)
    ? give(tokens, clause, verb, "ccomp")
    : tokens;
}

/** *said in [a statement carried by state media] that …*: the whole phrase that the clause stands behind. */
function phraseAround(tokens: readonly Token[], noun: Token | undefined): Token | undefined {
  const participle = noun?.deprel === "obl:agent" ? tokens[noun.head - 1] : undefined;
  const isPart = participle?.xpos === "VBN" && participle.deprel === "acl" && participle.head < participle.id;
  return isPart ? tokens[participle.head - 1] : noun;
}

/** Hangs a clause on a verb; a *that* which was read as a pronoun becomes its mark. */
function give(
  tokens: readonly Token[],
  clause: Token,
  verb: Token,
  deprel: string,
  that?: Token,
): readonly Token[] {
  return tokens.map((token) => {
    if (token === clause) return { ...token, head: verb.id, deprel };
    if (token !== that || token.deprel === "mark") return token;
    return { ...token, upos: "SCONJ", xpos: "IN", feats: "_", deprel: "mark" };
  });
}

/** *He said they met and that he had left*: a clause with a *that* of its own is no second verb. */
function isSecondClause(tokens: readonly Token[], clause: Token, verb: Token): boolean {
  if (clause.deprel !== "conj" || clause.id < verb.id || !(saying.has(verb.lemma) || telling.has(verb.lemma)))
    return false;
  return tokens.some(
    ({ head, deprel, lemma }) => head === clause.id && deprel === "mark" && lemma === "that",
  );
}

/**
 * Tells whether a clause without *that* lacks nothing, as a relative one would: it has its subject and, where it is no
 * saying of what something is, its object.
 */
function isBareClause(tokens: readonly Token[], clause: Token, opening: Token | undefined): boolean {
  if (clause.deprel !== "acl:relcl" && clause.deprel !== "acl") return false;
  if (opening?.deprel !== "nsubj" || /^(?:WDT|WP)/u.test(opening.xpos)) return false;
  return hasDependent(tokens, clause, /^(?:obj|cop|ccomp)$/u);
}

/** Returns the first word that hangs on a clause's head. */
function firstOf(tokens: readonly Token[], { id }: Token): Token | undefined {
  return tokens.find((token) => token.head === id && token.deprel !== "punct");
}

function hasSubject(tokens: readonly Token[], { id }: Token, opening: Token): boolean {
  return tokens.some(
    (token) => token !== opening && token.head === id && /^(?:[nc]subj|expl)/u.test(token.deprel),
  );
}

function hasClause(tokens: readonly Token[], { id }: Token, before: Token): boolean {
  return tokens.some((token) => token.head === id && token.id < before.id && /^[cx]comp/u.test(token.deprel));
}
