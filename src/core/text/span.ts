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
  return {
    start: spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY),
    end: spans.reduce((most, span) => Math.max(most, span.end), Number.NEGATIVE_INFINITY),
  };
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

/** Returns the last of some spans in text order that starts at an offset or before it. */
export function lastUpTo<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[firstFrom(spans, offset + 1) - 1];
}

/** Returns those of some spans in text order, none of which overlap, that share a character with a span. */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  const first = Math.max(0, firstFrom(spans, span.start) - 1);
  return spans.slice(first, firstFrom(spans, span.end)).filter((other) => overlaps(other, span));
}

/** Returns the one of some spans in text order, none of which overlap, that holds a span. */
export function holderOf<T extends Span>(spans: readonly T[], inner: Span): T | undefined {
  const last = lastUpTo(spans, inner.start);
  return last && contains(last, inner) ? last : undefined;
}
