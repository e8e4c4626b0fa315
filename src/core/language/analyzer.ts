import type { MultiWord, Name, Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { annotateWords, type WordAnnotation, type WordAnnotations } from "./annotate-words.ts";
import { refineFeats } from "./lemmas/voice.ts";
import type { TreeModel } from "./model.ts";
import { countCapitals } from "./names/capitals.ts";
import { repairTree } from "./repairs/index.ts";
import { cutSentences } from "./tokens/cut.ts";
import { datelineEnd } from "./tokens/dateline.ts";
import type { Piece } from "./tokens/piece.ts";
import type { SentenceSplitter } from "./tokens/splitter.ts";
import { tokenize } from "./tokens/tokenize.ts";

/** Sentences with their trees, and the names in them. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}

/** Turns text into trees. Pure: the same text gives the same trees. */
export interface Analyzer {
  /**
   * Analyses a text.
   *
   * @param blocks stretches of text over whose ends no sentence goes; by default the paragraphs, that is what
   *   blank lines part
   * @param dateline words known to stand before the first sentence of a block; others are found by their dash
   */
  analyze(text: string, blocks?: readonly Span[], dateline?: Span | null): Analysis;
  /** Fills the columns of sentences whose words are given, as `parseConllu` reads them. */
  annotate(sentences: readonly Sentence[]): Analysis;
}

/** A sentence before it is tagged. */
interface Draft {
  readonly block: number;
  readonly pieces: readonly Span[];
  readonly forms: readonly string[];
  readonly multiwords: readonly MultiWord[];
}

/**
 * Makes an analyser; cheap where the model is loaded.
 *
 * @param longest how many words a sentence may have before it is cut; by default any number
 */
export function createAnalyzer(model: TreeModel, longest = Infinity): Analyzer {
  const finish = (drafts: readonly Draft[]): Analysis => {
    const capitals = countCapitals(drafts.map((draft) => draft.forms));
    const annotations = annotateWords(
      model,
      drafts.map((draft) => draft.forms),
      capitals,
    );
    const parts = drafts.map((draft, index) =>
      analyzeSentence(model, draft, index, annotations[index] as WordAnnotations),
    );
    return { sentences: parts.map((part) => part.sentence), names: parts.flatMap((part) => part.names) };
  };
  return {
    analyze: (text, blocks = paragraphs(text), dateline = null) =>
      finish(
        blocks.flatMap((block, index) => {
          const body = dateline?.start === block.start ? dateline.end : datelineEnd(text, block);
          return draftBlock(model.splitter, text, { ...block, body }, index, longest);
        }),
      ),
    annotate: (sentences) =>
      finish(
        sentences
          .filter((sentence) => sentence.tokens.length > 0)
          .map(({ block, tokens, multiwords }) => ({
            block,
            pieces: tokens,
            forms: tokens.map((token) => token.form),
            multiwords,
          })),
      ),
  };
}

/** Returns the stretches of a text that blank lines part. */
export function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Drafts the sentences of a block, what stands before its body as one of its own. */
function draftBlock(
  splitter: SentenceSplitter,
  text: string,
  { body, ...span }: Span & { readonly body: number },
  block: number,
  longest: number,
): readonly Draft[] {
  const dateline = body > span.start ? [draftOf(text, tokenize(text, span.start, body), block)] : [];
  const pieces = tokenize(text, body, span.end);
  const starts = cutSentences(splitter.split(text, pieces), pieces, longest);
  return [...dateline, ...starts.map((first, i) => draftOf(text, pieces.slice(first, starts[i + 1]), block))];
}

function draftOf(text: string, pieces: readonly Piece[], block: number): Draft {
  const forms = pieces.map((piece) => text.slice(piece.start, piece.end));
  return { block, pieces, forms, multiwords: multiwordsOf(text, pieces) };
}

function multiwordsOf(text: string, pieces: readonly Piece[]): readonly MultiWord[] {
  const found: MultiWord[] = [];
  for (let i = 1; i < pieces.length; i++) {
    if (!pieces[i]?.joined) continue;
    const first = i;
    while (pieces[i + 1]?.joined) i++;
    const form = text.slice(pieces[first - 1]?.start, pieces[i]?.end);
    found.push({ first, last: i + 1, form });
  }
  return found;
}

function analyzeSentence(
  model: TreeModel,
  { block, pieces, forms, multiwords }: Draft,
  index: number,
  { words, names: ranges }: WordAnnotations,
): { sentence: Sentence; names: readonly Name[] } {
  const tokens: Token[] = forms.map((form, i) => {
    const { tag, head, deprel } = words[i] as WordAnnotation;
    const bar = tag.indexOf("|");
    const { start, end } = pieces[i] as Span;
    const { lemma, feats } = model.lemmatizer.read(form, tag);
    return {
      id: i + 1,
      form,
      lemma,
      upos: tag.slice(0, bar),
      xpos: tag.slice(bar + 1),
      feats,
      head,
      deprel,
      start,
      end,
    };
  });
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const sentence = { index, block, start, end, tokens: refineFeats(repairTree(tokens)), multiwords };
  const names = ranges.map(
    ({ first, last, kind }): Name => ({
      kind,
      sentence: index,
      first: first + 1,
      last: last + 1,
      start: (pieces[first] as Span).start,
      end: (pieces[last] as Span).end,
    }),
  );
  return { sentence, names };
}
