import type { Span } from "../../../core/model/span.ts";

interface MarkedWordsProps {
  readonly text: string;
  /** Where the text begins, in the units of the marks. */
  readonly from: number;
  readonly marks: readonly Span[];
  readonly kind: "match" | "trigger";
}

/** Words with some of them marked; marks that overlap are one. */
export function MarkedWords({ text, from, marks, kind }: MarkedWordsProps) {
  return (
    <>
      {cutAtMarks(text, from, marks).map(({ words, isMarked, start }) =>
        isMarked ? (
          <mark key={start} class={kind}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </>
  );
}

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
