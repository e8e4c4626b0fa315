import type { Span } from "../model/span.ts";

/** Turns a span in UTF-16 code units, as records have it, into one in code points, as Python, brat and the web have it. */
export type InCodePoints = (span: Span) => Span;

/**
 * Counts code points of a text once, so that spans are looked up fast.
 *
 *     "🇺🇳 met": met is [5, 8) in UTF-16 and [3, 6) in code points
 *
 * Half of a pair that stands alone counts as one.
 */
export function codePointsOf(text: string): InCodePoints {
  // Offsets of second halves; of most reports there is none.
  const seconds: number[] = [];
  for (let i = 1; i < text.length; i++) if (isSecond(text, i)) seconds.push(i);
  const shift = (offset: number) => offset - countBelow(seconds, offset);
  return ({ start, end }) => ({ start: shift(start), end: shift(end) });
}

function isSecond(text: string, at: number): boolean {
  const [before, here] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return here >= 0xdc00 && here <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

function countBelow(sorted: readonly number[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
