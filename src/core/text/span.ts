import type { Span } from "../model/span.ts";

/** Tells whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Tells whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Returns a bare `{ start, end }`, leaving off whatever else its argument carries. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Returns the smallest span that covers all of `spans`, which must not be empty. */
export function cover(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** Shrinks a span until it neither starts nor ends with white space. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Returns what two spans share; undefined where that is nothing. */
export function meet(a: Span, b: Span): Span | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}

/** Returns what is left of a span when another is taken out: nothing, one part or two. */
export function without(span: Span, taken: Span): readonly Span[] {
  if (!overlaps(span, taken)) return [span];
  const parts = [
    { start: span.start, end: taken.start },
    { start: taken.end, end: span.end },
  ];
  return parts.filter(({ start, end }) => start < end);
}

/** Returns the index of the first of some spans in text order that starts at an offset or after it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
