import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { dependents, hasRelation, headOf, subtreeTokens } from "../text/tree.ts";

/** A noun phrase without what follows its noun: *the UK's junior defence minister*. */
export interface Phrase extends Span {
  readonly head: Token;
  /** `id`s of its first and last token. */
  readonly first: number;
  readonly last: number;
}

const before = [
  "det",
  "amod",
  "nummod",
  "compound",
  "nmod:poss",
  "nmod:desc",
  "flat",
  "advmod",
  "nmod:unmarked",
];
const after = ["flat", "compound", "fixed", "goeswith", "nmod:desc"];
/** Relations of words inside a phrase, which head none of their own. */
const inside = ["compound", "flat", "fixed", "goeswith", "nmod:desc", "amod", "case", "punct", "cc"];

/** Returns the phrase of a noun, pronoun or name. */
export function phraseOf(sentence: Sentence, head: Token): Phrase {
  let phrase = phrases.get(head);
  if (!phrase) {
    phrase = findPhrase(sentence, head);
    phrases.set(head, phrase);
  }
  return phrase;
}

const phrases = new WeakMap<Token, Phrase>();

function findPhrase(sentence: Sentence, head: Token): Phrase {
  let [first, last] = [head, head];
  for (const child of dependents(sentence, head)) {
    if (hasRelation(child, ...(child.id < head.id ? before : after)))
      for (const token of subtreeTokens(sentence, child)) {
        if (token.upos === "PUNCT") continue;
        if (token.id < first.id) first = token;
        if (token.id > last.id && child.id > head.id) last = token;
      }
  }
  if (last.xpos === "POS") last = sentence.tokens[last.id - 2] ?? last;
  return { head, first: first.id, last: last.id, start: first.start, end: last.end };
}

/**
 * Returns the tokens that head a noun phrase; what has an article of its own is no part of a name, whatever
 * the tree says: *Jeff Salas, [the police spokesman], …*.
 */
export function phraseHeads(sentence: Sentence): readonly Token[] {
  return sentence.tokens.filter((token) => {
    if (!isNominal(token)) return false;
    return !hasRelation(token, ...inside) || (hasRelation(token, "flat") && hasArticle(sentence, token));
  });
}

function hasArticle(sentence: Sentence, token: Token): boolean {
  return dependents(sentence, token, "det").length > 0;
}

/**
 * Tells whether a token can head a noun phrase. *the injured, the British*: an adjective does
 * where it stands as subject or object.
 */
function isNominal(token: Token): boolean {
  if (["NOUN", "PROPN", "PRON"].includes(token.upos)) return true;
  return token.upos === "ADJ" && hasRelation(token, "nsubj", "obj", "obl", "nmod", "iobj");
}

/** Returns what a token is called by itself: the words of a span, as the article has them. */
export function wordsOf(text: string, sentence: Sentence, first: number, last: number): string {
  const [from, to] = [sentence.tokens[first - 1], sentence.tokens[last - 1]];
  return from && to ? text.slice(from.start, to.end).replace(/\s+/gu, " ") : "";
}

/** Nouns for somebody else than the one named before them: *Turkey's allies* are not Turkey. */
const others = new Set(
  "ally backer partner patron sponsor rival neighbor neighbour foe adversary enemy opponent counterpart".split(
    " ",
  ),
);

/** Tells whether a noun names somebody by those they stand to: *ally, rival*. */
export function isOtherThanOwner(noun: string): boolean {
  return others.has(noun);
}

const belonging = ["of", "for", "from", "in", "at", "with", "inside", "within", "across", "under"];

/**
 * Returns the heads of the phrases that say whom somebody belongs to.
 *
 *     [Turkey]'s president     the leaders of [Egypt] and [Sudan]     police in [Lusaka]
 *
 * Leaves alone goals and topics (*ambassador to Chad, envoy for Syria*): they are somebody else.
 */
export function ownersOf(sentence: Sentence, head: Token, noun: string): readonly Token[] {
  if (isOtherThanOwner(noun)) return [];
  const possessors = dependents(sentence, head, "nmod:poss");
  if (possessors.length > 0) return possessors;
  const senders = sendersOf(sentence, head);
  if (senders.length > 0) return senders;
  return dependents(sentence, head, "nmod").flatMap((owner) => {
    const preposition = dependents(sentence, owner, "case")[0]?.lemma ?? "";
    if (!belonging.includes(preposition)) return [];
    if (preposition === "for" && !/^(?:spokes|direct|analyst|leader|lawyer|candidate)/u.test(noun)) return [];
    return [owner, ...dependents(sentence, owner, "conj")];
  });
}

/** *drones launched by [Russia]* */
function sendersOf(sentence: Sentence, head: Token): readonly Token[] {
  return dependents(sentence, head, "acl")
    .filter(({ lemma, xpos }) => xpos === "VBN" && sending.has(lemma))
    .flatMap((clause) => dependents(sentence, clause, "obl"))
    .filter((agent) => dependents(sentence, agent, "case")[0]?.lemma === "by");
}

const sending = new Set(["deploy", "dispatch", "fire", "fly", "launch", "operate", "send"]);

/** Tells whether a token heads the subject of a verb, its own or a conjoined one. */
export function isSubject(sentence: Sentence, token: Token): boolean {
  if (hasRelation(token, "nsubj")) return true;
  const head = headOf(sentence, token);
  return (
    head !== undefined &&
    hasRelation(token, "conj", "appos", "flat", "nmod:desc") &&
    hasRelation(head, "nsubj")
  );
}
