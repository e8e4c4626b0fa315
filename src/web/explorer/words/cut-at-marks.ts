import type { Span } from "../../../core/model/span.ts";

/** A text as pieces, marked and not in turn; together they are the text. */
export function cutAtMarks(
  text: string,
  from: number,
  marks: readonly Span[],
): readonly { readonly words: string; readonly isMarked: boolean; readonly start: number }[] {
  const pieces: { words: string; isMarked: boolean; start: number }[] = [];
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const [low, high] = [Math.max(at, start - from), Math.min(text.length, end - from)];
    if (high <= low) continue;
    if (low > at) pieces.push({ words: text.slice(at, low), isMarked: false, start: at });
    pieces.push({ words: text.slice(low, high), isMarked: true, start: low });
    at = high;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), isMarked: false, start: at });
  return pieces;
}
