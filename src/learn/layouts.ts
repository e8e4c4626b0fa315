import type { ConlluDocument } from "../core/language/conllu-parse.ts";
import type { Random } from "./random.ts";

/** Sentences as they lie on a page: the text, and where in it each begins. */
export interface Page {
  readonly text: string;
  readonly starts: readonly number[];
}

/** A way to lay sentences out. */
export interface Layout {
  readonly id: string;
  /** What parts paragraphs, and sentences inside one. */
  readonly paragraph: string;
  readonly sentence: string;
  /** Breaks lines in what is laid out; no letter moves. */
  readonly breakLines?: (text: string, random: Random) => string;
  /** How much an example from it counts. */
  readonly weight: number;
}

/**
 * Layouts that a splitter must know: paragraphs with blank lines or without, lines filled to a width, a sentence
 * a line, line breaks anywhere, all in one paragraph.
 */
export const layouts: readonly Layout[] = [
  { id: "plain", paragraph: "\n\n", sentence: " ", weight: 1 },
  { id: "filled", paragraph: "\n\n", sentence: " ", weight: 0.7, breakLines: fillLines },
  { id: "ragged", paragraph: "\n\n", sentence: " ", weight: 0.3, breakLines: breakAnywhere },
  { id: "paragraph-lines", paragraph: "\n", sentence: " ", weight: 0.3 },
  { id: "sentence-lines", paragraph: "\n\n", sentence: "\n", weight: 0.2 },
  { id: "run-on", paragraph: " ", sentence: " ", weight: 0.15 },
];

/** Lays a treebank's sentences out, a page for each of its documents. */
export function layOut(
  { text, sentences, comments }: ConlluDocument,
  { paragraph, sentence, breakLines }: Layout,
  random: Random,
): readonly Page[] {
  const pages: { text: string; starts: number[] }[] = [];
  for (const [i, { start, end }] of sentences.entries()) {
    const begins = (mark: string) => comments[i]?.some((line) => line.startsWith(mark)) === true;
    if (i === 0 || begins("# newdoc")) pages.push({ text: "", starts: [] });
    const page = pages.at(-1);
    if (!page) continue;
    if (page.text !== "") page.text += begins("# newpar") ? paragraph : sentence;
    page.starts.push(page.text.length);
    page.text += text.slice(start, end);
  }
  if (!breakLines) return pages;
  return pages.map((page) => ({ ...page, text: breakLines(page.text, random) }));
}

/** Breaks lines where the next word does not fit, at a width between 55 and 95 letters. */
function fillLines(text: string, random: Random): string {
  const width = 55 + Math.floor(random() * 40);
  let line = 0;
  return text.replace(/([ \n]?)([^ \n]+)/gu, (_, space: string, word: string) => {
    const isFull = space === " " && line + 1 + word.length > width;
    line = isFull || space === "\n" ? word.length : line + space.length + word.length;
    return (isFull ? "\n" : space) + word;
  });
}

function breakAnywhere(text: string, random: Random): string {
  return text.replace(/ /gu, () => (random() < 0.06 ? "\n" : " "));
}
