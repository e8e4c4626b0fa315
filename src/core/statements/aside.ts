import type { Sentence, Token } from "../model/document.ts";
import { dependents, hasRelation, subtreeTokens } from "../text/tree.ts";
import { isNominal, isRelative, trimPunctuation } from "./source.ts";

/** A reporting clause put into or after the sentence that it reports, by its commas. */
export interface Aside {
  /** Its first and last word, by token id. */
  readonly first: number;
  readonly last: number;
  /** The words that name the speaker. */
  readonly source: readonly Token[];
}

const bounds = new Set([",", "“", "”", '"', "''", "’’", "—", "–", "--", "-", ";", "…"]);
const nominal = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "ADP", "PART", "CCONJ", "SYM", "X"]);
const verbal = new Set(["AUX", "ADV"]);
const opening = new Set(["“", "``", "‘‘"]);

/** Longest tail of circumstances after the verb, in words: *said at a news conference in Doha on Friday*. */
const longestTail = 16;

/**
 * Finds the clause that a reporting verb makes with its subject when commas or quotation marks set it off.
 *
 *     The two sides  , he said ,  generally agreed.          Two men died  , said the army .
 *                      aside                                                 aside
 *
 * Works by commas and word classes, where trees of such sentences are least sure. Leaves alone a verb that
 * goes on into a clause or object (*In Riyadh, he said talks had failed*), and a lead-in to a quotation
 * (*Asked why, he said, “…”*).
 */
export function asideOf(sentence: Sentence, verb: Token): Aside | undefined {
  return verbFirst(sentence, verb) ?? subjectFirst(sentence, verb);
}

function subjectFirst(sentence: Sentence, verb: Token): Aside | undefined {
  // A relative clause belongs to the noun before it.
  if (hasRelation(verb, "acl") && verb.head < verb.id) return undefined;
  const start = phraseStart(sentence, verb);
  if (start === undefined) return undefined;
  const last = tailEnd(sentence, verb);
  // "Athens expelled an envoy; Tirana responded in kind": a new sentence in all but name.
  if (last === undefined || sentence.tokens[start - 2]?.form === ";") return undefined;
  const source = sentence.tokens.slice(start - 1, verb.id - 1).filter((t) => !isBefore(t, verb, sentence));
  const [opening] = source;
  if (
    !opening ||
    opening.upos === "ADP" ||
    opening.upos === "CCONJ" ||
    isRelative(opening) ||
    isTwoPhrases(source) ||
    !source.some(isNominal)
  )
    return undefined;
  return { first: start, last, source: trimPunctuation(source) };
}

/** *…, a charge the government denies*: what is denied is the charge, not the clause before the comma. */
function isTwoPhrases([article, noun, next]: readonly Token[]): boolean {
  return (
    /^an?$/iu.test(article?.form ?? "") && noun?.upos === "NOUN" && /^(?:DET|PRON)$/u.test(next?.upos ?? "")
  );
}

/** Auxiliaries and adverbs right before the verb are no part of the subject: *he has also said*. */
function isBefore(token: Token, verb: Token, sentence: Sentence): boolean {
  return sentence.tokens
    .slice(token.id - 1, verb.id - 1)
    .every((t) => verbal.has(t.upos) || t.lemma === "not");
}

/** Returns the id of the first word of the subject, where a comma or mark stands before it. */
function phraseStart(sentence: Sentence, verb: Token): number | undefined {
  const quoted = backTo(sentence, verb, (t) => isPhraseWord(t) || t?.form === ",");
  if (quoted.stop && isMark(quoted.stop) && endsWords(sentence, quoted.stop)) return quoted.at + 1;
  const { at, stop } = backTo(sentence, verb, isPhraseWord);
  if (stop && isBound(sentence, stop) && at < verb.id - 1) return at + 1;
  const subject = dependents(sentence, verb, "nsubj").find((t) => t.id < verb.id);
  const first = subject && subtreeTokens(sentence, subject).find((t) => t.upos !== "PUNCT");
  const before = first && sentence.tokens[first.id - 2];
  return before && isBound(sentence, before) ? first.id : undefined;
}

/** Tells whether a closing mark ends what is said, as a comma or stop beside it shows: *…,” Smith, the envoy, said*. */
function endsWords(sentence: Sentence, mark: Token): boolean {
  const [before, after] = [sentence.tokens[mark.id - 2], sentence.tokens[mark.id]];
  return /^(?:[,.!?…]|\.\.\.|[-–—]+)$/u.test(before?.form ?? "") || after?.form === ",";
}

/** Walks back from a verb while words fit, and returns how far and what stopped it. */
function backTo(
  sentence: Sentence,
  verb: Token,
  fits: (token: Token | undefined) => boolean,
): { at: number; stop: Token | undefined } {
  let at = verb.id - 1;
  while (at > 0 && fits(sentence.tokens[at - 1])) at--;
  return { at, stop: sentence.tokens[at - 1] };
}

/** Tells whether a word may stand in the phrase that names a speaker, or between it and the verb. */
export function isPhraseWord(token: Token | undefined): boolean {
  return (
    token !== undefined && (nominal.has(token.upos) || verbal.has(token.upos)) && !bounds.has(token.form)
  );
}

function verbFirst(sentence: Sentence, verb: Token): Aside | undefined {
  const before = sentence.tokens[verb.id - 2];
  if (
    !before ||
    !isBound(sentence, before) ||
    verb.lemma === "tell" ||
    isRight(sentence, sentence.tokens[verb.id])
  )
    return undefined;
  const subject = dependents(sentence, verb, "nsubj", "obj").find((t) => t.id > verb.id);
  const last = subject ? subtreeTokens(sentence, subject).at(-1) : undefined;
  let end = last?.id ?? verb.id;
  if (!subject) while (isPhraseWord(sentence.tokens[end])) end++;
  const next = sentence.tokens[end];
  if (end === verb.id || (next && (!isEnd(sentence, next) || isMark(next) || next.form === "“")))
    return undefined;
  if (verb.lemma !== "say" && !isMark(before)) return undefined;
  const source = trimPunctuation(sentence.tokens.slice(verb.id, end));
  const goesOn = source.findIndex((t) => t.upos === "AUX" || t.upos === "VERB");
  if (goesOn >= 0 && !source.slice(0, goesOn).some((t) => isRelative(t) || t.form === ",")) return undefined;
  return source[0] && source[0].upos !== "ADP" && source.some(isNominal)
    ? { first: verb.id, last: end, source }
    : undefined;
}

/** *he said.*, *he said that*: no subject can follow. */
function isRight(sentence: Sentence, next: Token | undefined): boolean {
  return !next || isEnd(sentence, next) || next.upos === "SCONJ" || next.upos === "ADP";
}

/** Returns the id of the last word of the aside: the verb, or the circumstances after it. */
function tailEnd(sentence: Sentence, verb: Token): number | undefined {
  const next = sentence.tokens[verb.id];
  if (!next || isEnd(sentence, next)) return leadsIn(sentence, verb.id) ? undefined : verb.id;
  if (!opensTail(verb, next)) return undefined;
  const clause = next.upos === "SCONJ";
  for (let at = verb.id; at < verb.id + longestTail; at++) {
    const token = sentence.tokens[at];
    if (!token || isEnd(sentence, token)) return leadsIn(sentence, at) ? undefined : at;
    // "Said in comments reported by PAP": what was said there is told before.
    if (token.xpos === "VBN" && sentence.tokens[token.id]?.form === "by") continue;
    if (!clause && (token.upos === "VERB" || token.upos === "SCONJ" || token.upos === "AUX"))
      return undefined;
  }
  return undefined;
}

const circumstances = new Set([
  "in",
  "on",
  "at",
  "during",
  "after",
  "before",
  "by",
  "from",
  "to",
  "through",
  "via",
]);
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|later|earlier)$/iu;

/** *“It is over,” he said of the truce*. */
const matters = new Set(["of", "about"]);

function opensTail(verb: Token, next: Token): boolean {
  if (days.test(next.form) || next.upos === "ADV") return true;
  if (verb.lemma === "say" && matters.has(next.form)) return true;
  if (next.upos === "ADP" || next.upos === "SCONJ") return circumstances.has(next.lemma.toLowerCase());
  return verb.lemma === "tell" && (isNominal(next) || next.upos === "DET" || next.upos === "ADJ");
}

function isEnd(sentence: Sentence, token: Token): boolean {
  return isBound(sentence, token) || /^[.!?:]+$/u.test(token.form);
}

/** Tells whether a token sets off a clause; a hyphen does with space before it (*Agence France-Presse* has none). */
export function isBound(sentence: Sentence, token: Token): boolean {
  if (token.form !== "-") return bounds.has(token.form);
  const before = sentence.tokens[token.id - 2];
  return before !== undefined && before.end < token.start;
}

function isMark(token: Token): boolean {
  return /^["”]$|^''$/u.test(token.form);
}

/** *…, he said, “…”*: what comes is quoted, and nothing before was. */
function leadsIn(sentence: Sentence, at: number): boolean {
  const [mark, next] = sentence.tokens.slice(at, at + 2);
  if (mark?.form === ":" || (mark && opening.has(mark.form))) return true;
  if (mark?.form !== "," || !next) return false;
  const quoted = sentence.tokens.slice(0, at).some((t) => /^["“”]$|^''$/u.test(t.form));
  return /^["“]$|^''$/u.test(next.form) && !quoted;
}
