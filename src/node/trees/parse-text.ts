import type { Analyzer } from "../../core/language/index.ts";
import type { Name, Sentence } from "../../core/model/document.ts";
import type { BlockPart } from "../input/blocks.ts";

/** Sentences that were made, with the text that their offsets point into. */
export interface ParsedPart {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}

/** The longest stretch of text that is taken at once; paragraphs of reports stay far below. */
const longest = 2 ** 16;

/** Paragraphs are taken together up to about this length: the network reads many sentences faster than few. */
const enough = 2 ** 13;

/** Text before the end of a stretch whose sentences are not sure yet, since what follows may belong to them. */
const unsure = 2 ** 11;

/**
 * Parses paragraphs as they come. One that is too long to hold is taken in stretches: each gives the sentences
 * that end well before its own end, and the next begins where they stop, so that none is cut in two.
 */
export async function* parseText(
  analyzer: Analyzer,
  parts: AsyncIterable<BlockPart>,
): AsyncGenerator<ParsedPart> {
  let held = "";
  let rest = "";
  for await (const { text, isLast } of parts) {
    rest += text;
    if (rest.length > longest && held !== "") {
      yield { text: held, ...analyzer.analyze(held) };
      held = "";
    }
    while (rest.length > longest) {
      const { end, ...parsed } = parseStretch(analyzer, rest);
      yield parsed;
      rest = rest.slice(end);
    }
    if (!isLast) continue;
    held = held === "" ? rest : `${held}\n\n${rest}`;
    rest = "";
    if (held.length < enough) continue;
    yield { text: held, ...analyzer.analyze(held) };
    held = "";
  }
  if (held !== "") yield { text: held, ...analyzer.analyze(held) };
}

/** Parses the beginning of a text that is longer than a stretch, and tells how far it came. */
function parseStretch(analyzer: Analyzer, text: string): ParsedPart & { readonly end: number } {
  const end = stretchEnd(text);
  const { sentences, names } = analyzer.analyze(text, [{ start: 0, end }]);
  const sure = sentences.filter((sentence) => sentence.end <= end - unsure);
  const next = sentences[sure.length];
  // A list without a full stop: thousands of words that are one sentence at most.
  if (!next || sure.length === 0) return { text, sentences, names, end };
  return { text, sentences: sure, names, end: next.start };
}

/** Returns the last space of the first stretch; where it has none, any place between two letters will do. */
function stretchEnd(text: string): number {
  for (let end = longest; end > longest - unsure; end--) if (/\s/u.test(text.charAt(end))) return end;
  return /[\ud800-\udbff]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
}
