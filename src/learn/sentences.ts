import { paragraphs } from "../core/language/analyzer.ts";
import type { ConlluDocument } from "../core/language/conllu-parse.ts";
import { judgeBoundaries } from "../core/language/tokens/boundaries.ts";
import { boundaryTemplates } from "../core/language/tokens/boundary-features.ts";
import { datelineEnd } from "../core/language/tokens/dateline.ts";
import { type SentenceSplitter, slotOf } from "../core/language/tokens/splitter.ts";
import { fillFeatures } from "../core/language/tokens/templates.ts";
import { tokenize } from "../core/language/tokens/tokenize.ts";
import { type Layout, layOut, layouts, type Page } from "./layouts.ts";
import { type Example, type LogisticSettings, learnLogistic } from "./logistic.ts";
import { createRandom } from "./random.ts";

/** Learns where sentences end, from treebanks laid out in all the ways of `layouts`. */
export function learnSentences(
  treebanks: readonly ConlluDocument[],
  settings: LogisticSettings,
): Float64Array {
  const random = createRandom(settings.seed);
  const mask = (1 << settings.bits) - 1;
  const examples = treebanks.flatMap((treebank) =>
    layouts.flatMap((layout) =>
      layOut(treebank, layout, random).flatMap((page) => examplesOf(page, layout.weight, mask)),
    ),
  );
  return learnLogistic(examples, settings);
}

function examplesOf({ text, starts }: Page, weight: number, mask: number): readonly Example[] {
  const right = new Set(starts);
  const keys = new Int32Array(boundaryTemplates.count);
  const examples: Example[] = [];
  for (const block of paragraphs(text)) {
    const pieces = tokenize(text, datelineEnd(text, block), block.end);
    judgeBoundaries(text, pieces, (atoms, at) => {
      fillFeatures(boundaryTemplates, atoms, keys);
      const isYes = right.has(pieces[at]?.start ?? -1);
      examples.push({ slots: keys.map((key) => slotOf(key, mask)), isYes, weight });
      return isYes;
    });
  }
  return examples;
}

/** Returns the F1 of sentences, both ends right, in a treebank laid out one way. */
export function measureSentences(
  splitter: SentenceSplitter,
  treebank: ConlluDocument,
  layout: Layout,
): number {
  let [right, found, gold] = [0, 0, 0];
  for (const page of layOut(treebank, layout, createRandom(1))) {
    const wanted = rangesOf(page.starts, page.text.length);
    const got = rangesOf(splitPage(splitter, page.text), page.text.length);
    gold += wanted.size;
    found += got.size;
    for (const range of got) if (wanted.has(range)) right++;
  }
  return (200 * right) / (found + gold);
}

function splitPage(splitter: SentenceSplitter, text: string): readonly number[] {
  return paragraphs(text).flatMap((block) => {
    const body = datelineEnd(text, block);
    const pieces = tokenize(text, body, block.end);
    const starts = splitter.split(text, pieces).map((first) => pieces[first]?.start ?? 0);
    return body > block.start ? [block.start, ...starts] : starts;
  });
}

/** Writes where each sentence starts and the next one does. */
function rangesOf(starts: readonly number[], end: number): ReadonlySet<string> {
  return new Set(starts.map((start, i) => `${start}-${starts[i + 1] ?? end}`));
}
