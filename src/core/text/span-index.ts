import type { Span } from "../model/span.ts";
import { contains } from "./span.ts";

/** Characters of text to a cell: a few words, so that few spans share a cell without holding the same words. */
const cell = 64;

/** Returns the items of which some span holds a span, in the order in which the items were given. */
export type Holders<T> = (inner: Span) => readonly T[];

/**
 * Files items under the stretches of text that their spans cover, so that none but those near a word are asked
 * for it. Any spans will do: nested, overlapping, in no order.
 */
export function indexSpans<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): Holders<T> {
  const cells = new Map<number, { readonly item: T; readonly span: Span }[]>();
  for (const item of items)
    for (const span of spansOf(item))
      for (let at = Math.floor(span.start / cell); at * cell < span.end; at++) {
        const filed = cells.get(at);
        if (filed) filed.push({ item, span });
        else cells.set(at, [{ item, span }]);
      }
  return (inner) => {
    const found: T[] = [];
    for (const { item, span } of cells.get(Math.floor(inner.start / cell)) ?? [])
      if (contains(span, inner) && found.at(-1) !== item) found.push(item);
    return found;
  };
}
