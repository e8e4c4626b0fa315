import type { Cue, CueLexicon } from "../../lexicon/cues.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { lastUpTo, overlapping, overlaps, spanOf } from "../../text/span.ts";
import { dependents, subtreeTokens } from "../../text/tree.ts";
import { isPhraseWord } from "../aside.ts";
import { cueTokens, meaningOf, plainlySaid, verbCue } from "../cue.ts";
import { type Draft, draftOf } from "../draft.ts";
import { isNominal, subjectOf, trimPunctuation } from "../source.ts";
import type { Quotation } from "./marks.ts";
import { sentenceEndingAfter } from "./signed.ts";

/** How many words may stand between a quotation and the verb that reports it. */
const reach = 24;

interface Neighbour {
  readonly sentence: Sentence;
  readonly token: Token;
  /** The words between, which name the speaker. */
  readonly source: readonly Token[];
  /** The verb need not be one of saying: *issued the following statement:*. */
  readonly isAnnounced?: boolean;
}

/**
 * Finds the reporting verb right after or right before a quotation that no tree ties to it.
 *
 *     "Who shoots at a school?"  asked  Gulnara Sadykova.        The note  read:  "We are leaving."
 *      content                   cue    source                   source    cue     content
 *
 * Goes by the words next to the marks, not by their classes: after a quotation *the article read* may be
 * parsed as a noun. Leaves alone a verb that stands in another quotation, or is not next to this one.
 */
export function adjacentCue(
  quotation: Quotation,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  words: CueLexicon,
): Draft | undefined {
  const found = after(quotation, sentences, words) ?? before(quotation, sentences, words);
  if (!found || overlapping(quotations, found.token).length > 0) return undefined;
  const { sentence, token, source } = found;
  const meaning = found.isAnnounced ? plainlySaid : listed(sentence, token, words);
  const head =
    source.find((t) => isNominal(t) && !source.some((other) => other.id === t.head)) ?? source.at(-1);
  if (!meaning || (head && overlaps(head, quotation))) return undefined;
  const site = { sentence, token };
  const draft = draftOf("quotation", sentence, token, {
    cue: cueTokens(site),
    source: head,
    sourceWords: source,
    content: [],
    meaning: meaningOf(site, meaning),
  });
  return { ...draft, content: [spanOf(quotation)] };
}

/** *"…," the minister, who was in Vienna, told reporters*: the first word after starts the verb or its subject. */
function after(
  quotation: Quotation,
  sentences: readonly Sentence[],
  words: CueLexicon,
): Neighbour | undefined {
  const sentence = sentenceEndingAfter(sentences, quotation.outer.end, quotation.block);
  const rest = sentence?.tokens.filter((t) => t.start >= quotation.outer.end) ?? [];
  const first = rest.findIndex((t) => t.upos !== "PUNCT" && t.upos !== "ADV");
  const at = rest.findIndex(
    (t, i) => i >= first && i < first + reach && sentence !== undefined && introduces(sentence, t, words),
  );
  const [start, token] = [rest[first], rest[at]];
  if (!sentence || !start || !token) return undefined;
  if (at === first) return { sentence, token, source: following(sentence, token) };
  const between = rest.slice(first, at);
  const subject = subjectOf(sentence, token);
  const opening = subject && subtreeTokens(sentence, subject).find((t) => t.start >= quotation.outer.end);
  if (!between.every(isPhraseWord) && !(opening && opening.id <= start.id + 1)) return undefined;
  const source = trimPunctuation(between.filter((t) => t.upos !== "AUX" && t.upos !== "ADV"));
  return source.some(isNominal) ? { sentence, token, source } : undefined;
}

/** *said Robert McAtee, one of several veterans*: the phrase after a verb that comes first. */
function following(sentence: Sentence, verb: Token): readonly Token[] {
  const subject = dependents(sentence, verb, "nsubj", "obj", "flat").find((t) => t.id > verb.id);
  if (subject) return trimPunctuation(subtreeTokens(sentence, subject));
  let end = verb.id;
  for (let t = sentence.tokens[end]; t && isPhraseWord(t); t = sentence.tokens[end]) end++;
  return trimPunctuation(sentence.tokens.slice(verb.id, end));
}

/** *He said: "…"*, *The note read "…"*, *said on its site that "…"*: the last finite verb before introduces it. */
function before(
  quotation: Quotation,
  sentences: readonly Sentence[],
  words: CueLexicon,
): Neighbour | undefined {
  const nearest = lastUpTo(sentences, quotation.outer.start - 1);
  const sentence = nearest && nearest.block >= quotation.block - 1 ? nearest : undefined;
  const lead = sentence?.tokens.filter((t) => t.end <= quotation.outer.start) ?? [];
  const last = lead.at(-1);
  if (!sentence || !last) return undefined;
  const same = sentence.end > quotation.outer.start;
  if (!same && last.form !== ":") return undefined;
  const opens = /^(?:[,:]|that)$/u.test(last.form);
  const near = lead.slice(-reach / 2);
  const token =
    near.findLast((t) => t.upos === "VERB" && t.xpos !== "VB") ??
    near.findLast((t) => t === near.at(-2) || /^said$/iu.test(t.form));
  if (!token || !introduces(sentence, token, words) || !(opens || last.id === token.id))
    return last.form === ":" ? announcer(sentence, last) : undefined;
  const subject = subjectOf(sentence, token);
  if (subject) return { sentence, token, source: trimPunctuation(ofSubject(sentence, subject, token)) };
  return { sentence, token, source: token.upos === "VERB" ? [] : beside(sentence, token, last) };
}

function ofSubject(sentence: Sentence, subject: Token, verb: Token): readonly Token[] {
  return subtreeTokens(sentence, subject).filter(
    (t) => t.id < verb.id === subject.id < verb.id && t.id !== verb.id,
  );
}

/** *McCrummen reports:*, *Said Ellis:* with the verb taken for a noun: the other words name the speaker. */
function beside(sentence: Sentence, token: Token, last: Token): readonly Token[] {
  const next = sentence.tokens.slice(token.id, last.id - 1);
  const words = next.length > 0 ? next : sentence.tokens.slice(0, token.id - 1);
  return words.every(isPhraseWord) ? trimPunctuation(words) : [];
}

/** *Trump issued the following statement:*, *As she put it:*: somebody by name before a colon owns what follows. */
function announcer(sentence: Sentence, colon: Token): Neighbour | undefined {
  const token = sentence.tokens.find((t) => t.head === 0);
  if (!token || token.id > colon.id || !/^VB[DZP]$/u.test(token.xpos)) return undefined;
  const subject = dependents(sentence, token, "nsubj").find((t) => t.id < token.id);
  if (!subject || !(subject.upos === "PROPN" || persons.has(subject.lemma.toLowerCase()))) return undefined;
  return { sentence, token, source: trimPunctuation(ofSubject(sentence, subject, token)), isAnnounced: true };
}

const persons = new Set(["he", "she", "they", "i", "we"]);

function introduces(sentence: Sentence, token: Token, words: CueLexicon): boolean {
  if (token.upos === "ADJ" || token.upos === "ADV") return false;
  const cue = listed(sentence, token, words);
  if (!cue) return false;
  return cue.frames.has("quote") || (token.upos === "VERB" && cue.frames.get("that") === "always");
}

/** Returns what the lists know of a word as a verb, with its particle first: *went on*. */
function listed(sentence: Sentence, token: Token, words: CueLexicon): Cue | undefined {
  return verbCue({ sentence, token, words }) ?? words.verbs.get(lemmaOf(token));
}

/** A capital at the start of a line may hide a verb: *Said Ellis*. */
function lemmaOf(token: Token): string {
  const form = token.form.toLowerCase();
  return form === "said" || form === "says" ? "say" : token.lemma.toLowerCase();
}
