import type { Span } from "../../core/model/span.ts";

/** Reads spans as the tables keep them: `[[4, 9], …]`. */
export function spansOf(json: string): readonly Span[] {
  return (JSON.parse(json) as [number, number][]).map(([start, end]) => ({ start, end }));
}

/** Returns the words of spans, in one line each. */
export function wordsAt(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " "));
}

/** Most letters of a sentence to either side of the words it is asked for. */
const reach = 600;

/** Marks after which a sentence may end; *U.S. forces* goes on, as a small letter or a number does. */
const ends = /(?:[.!?…]["”’)\]]*(?=\s+["“‘(]?\p{Lu})|\n\s*\n)/gu;

/** A full stop that ends no sentence: *U.S.*, *Mr.*, *Gen.*, a single letter. */
const abbreviated =
  /(?:^|[\s(“"])(?:\p{Lu}\.(?:\p{Lu}\.)*|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)$/u;

/**
 * Returns the sentence around a span, by its marks: a store keeps no trees.
 *
 *     … . Dong Jun [met] Sergei Shoigu in Astana. …  ->  Dong Jun met Sergei Shoigu in Astana.
 */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  let [first, last] = [from, to];
  for (const match of text.slice(from, to).matchAll(ends)) {
    const stop = from + match.index + match[0].trimEnd().length;
    if (abbreviated.test(text.slice(from, stop))) continue;
    if (stop <= start) first = stop;
    else if (stop >= end) {
      last = stop;
      break;
    }
  }
  while (first < start && /\s/u.test(text[first] ?? "")) first++;
  while (last > end && /\s/u.test(text[last - 1] ?? "")) last--;
  return { start: first, end: last };
}
