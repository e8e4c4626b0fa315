import { type CueLexicon, isCarrier } from "../lexicon/cues.ts";
import type { Document, Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { actorOf } from "../text/mentions.ts";
import { isPhraseWord } from "./aside.ts";
import { plainlySaid } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { spansOf } from "./extent.ts";
import { isNominal, trimPunctuation } from "./source.ts";

/** Longest source before a colon, in words. */
const longest = 7;

/**
 * Finds sources that a colon parts from their words: in headlines, and in transcripts by capitals.
 *
 *     Poll: Most voters want a truce        WALLACE: Governor, I want to get to this. (to the paragraph's end)
 *     source content                        source   content
 *
 * The colon is the cue. Leaves alone colons in running text, labels such as *Live:* that name nobody, and words in
 * capitals that stand alone in their report (*CORRECTION:*).
 */
export function findColons(document: Document, words: CueLexicon): readonly Draft[] {
  const { article, sentences } = document;
  const isTranscript = sentences.filter((sentence) => isCapitals(beforeColon(sentence))).length > 1;
  return sentences.flatMap((sentence, i) => {
    if (sentences[i - 1]?.block === sentence.block) return [];
    const colon = sentence.tokens.find((t) => t.form === ":");
    if (!colon || colon.id > longest + 2) return [];
    const source = beforeColon(sentence);
    const kind = article.blocks[sentence.block]?.kind;
    if (isCapitals(source) && (isTranscript || isKnown(document, sentence, source)))
      return draft(sentence, colon, source, restOfBlock(document, sentence, colon));
    if ((kind !== "title" && kind !== "heading") || !namesSomebody(document, sentence, source, words))
      return [];
    const content = trimPunctuation(sentence.tokens.slice(colon.id));
    return content.length > 2 ? draft(sentence, colon, source, spansOf(sentence, content)) : [];
  });
}

function isCapitals(source: readonly Token[]): boolean {
  return (
    source.length > 0 && source.length <= 4 && source.every((t) => /^\p{Lu}[\p{Lu}.’'-]+$/u.test(t.form))
  );
}

function beforeColon(sentence: Sentence): readonly Token[] {
  const colon = sentence.tokens.find((t) => t.form === ":");
  return colon && colon.id <= longest + 2 ? trimPunctuation(sentence.tokens.slice(0, colon.id - 1)) : [];
}

/** An actor by name, or what carries words: *Poll:*. A label (*Delegate Update:*) is neither. */
function namesSomebody(
  document: Document,
  sentence: Sentence,
  source: readonly Token[],
  words: CueLexicon,
): boolean {
  const last = source.at(-1);
  if (!last || !source.every(isPhraseWord)) return false;
  if (isCarrier(words, last.form)) return true;
  return source.some((t) => t.upos === "PROPN") && isKnown(document, sentence, source);
}

function isKnown({ actors }: Document, sentence: Sentence, source: readonly Token[]): boolean {
  return source.length > 0 && actorOf(actors, sentence, headOf(source)) !== undefined;
}

function headOf(source: readonly Token[]): Token {
  const found = source.find((t) => isNominal(t) && !source.some((other) => other.id === t.head));
  return (found ?? source.at(-1)) as Token;
}

function restOfBlock({ article }: Document, sentence: Sentence, colon: Token): readonly Span[] {
  const end = article.blocks[sentence.block]?.end ?? sentence.end;
  return colon.end + 1 < end ? [{ start: colon.end + 1, end }] : [];
}

function draft(
  sentence: Sentence,
  colon: Token,
  source: readonly Token[],
  content: readonly Span[],
): readonly Draft[] {
  const [first, last] = [source[0], source.at(-1)];
  if (!first || !last || content.length === 0) return [];
  return [
    {
      rule: "colon",
      meaning: plainlySaid,
      sentence,
      head: colon,
      cue: { start: colon.start, end: colon.end },
      source: headOf(source),
      sourceSpan: { start: first.start, end: last.end },
      content,
    },
  ];
}
