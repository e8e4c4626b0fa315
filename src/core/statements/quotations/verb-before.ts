import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { lastUpTo } from "../../text/span.ts";
import { dependents, subtreeTokens } from "../../text/tree.ts";
import { isBound, isPhraseWord } from "../aside.ts";
import { trimPunctuation } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { Quotation } from "./marks.ts";
import { introduces, type Neighbour, reach } from "./neighbour.ts";

/** *He said: "…"*, *The note read "…"*, *said on its site that "…"*: the last finite verb before introduces it. */
export function verbBefore(
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
  if (!token || !introduces(sentence, token, words) || !(opens || last.id === token.id)) {
    if (last.form === ":") return announcer(sentence, last) ?? label(sentence, lead);
    return verbFirst(sentence, lead) ?? (same ? verbEarlier(sentence, lead, words) : undefined);
  }
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

/** Longest name before a colon, in words. */
const longestName = 8;

/** *Mark Blumenthal and Jon Cohen: “…”*: nothing but a name before the colon, which is the cue. */
function label(sentence: Sentence, lead: readonly Token[]): Neighbour | undefined {
  const colon = lead.at(-1);
  const from = lead.findLastIndex((t) => isBound(sentence, t)) + 1;
  const source = lead.slice(from, -1);
  if (!colon || source.length === 0 || source.length > longestName || !source.every(isPhraseWord))
    return undefined;
  if (source[0]?.upos !== "PROPN" || (from > 0 && sentence.tokens[0]?.id !== lead[0]?.id)) return undefined;
  return { sentence, token: colon, source, isAnnounced: true };
}

/** *Said Dorothy Poynter, who grew up with him, “…”*: a line that opens with the verb. */
function verbFirst(sentence: Sentence, lead: readonly Token[]): Neighbour | undefined {
  const [token] = lead;
  if (!token || !/^(?:said|says)$/iu.test(token.form) || lead.at(-1)?.form !== ",") return undefined;
  const comma = lead.findIndex((t) => t.form === ",");
  const source = lead.slice(1, comma);
  return source.length > 0 && source.every(isPhraseWord) ? { sentence, token, source } : undefined;
}

/** Most words between a verb and the words of its clause that are quoted. */
const farthest = 12;

/** *Ryan said the words of the president “amount to intimidation”*: the last verb before, with nothing to part the two. */
function verbEarlier(sentence: Sentence, lead: readonly Token[], words: CueLexicon): Neighbour | undefined {
  const token = lead.findLast((t) => t.upos === "VERB" && introduces(sentence, t, words));
  const last = lead.at(-1);
  if (!token || !last || last.id - token.id > farthest || token.xpos === "VB") return undefined;
  if (lead.slice(lead.indexOf(token) + 1).some((t) => t.upos === "VERB" || /^[,;:"“”]$|^''$/u.test(t.form)))
    return undefined;
  const subject = subjectOf(sentence, token);
  return subject && subject.id < token.id
    ? { sentence, token, source: trimPunctuation(ofSubject(sentence, subject, token)) }
    : undefined;
}
