import type { Piece } from "./piece.ts";

/** What lies between two words. */
export const gap = { none: 0, space: 1, wide: 2, wrapped: 3, short: 4, line: 5 } as const;

/** Lines shorter than this are seldom broken for want of room. */
const narrow = 45;

/** Tells what lies between a word and the one before it. */
export type GapReader = (at: number) => number;

/**
 * Makes a reader of the gaps between words, which tells a line that was full from one that was ended.
 *
 *     The ministers of the two states met in Astana on        wrapped: the next word would not have fitted
 *     Friday to speak about borders.
 *
 *     Talks resume in Geneva                                  line: "The" would have fitted
 *     The ministers met on Friday to speak about borders.
 *
 * A line that is the longest but short all the same is `short`: nobody can tell.
 */
export function createGapReader(text: string, pieces: readonly Piece[]): GapReader {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  const width = longestLine(text, start, end);
  return (at) => {
    const from = (pieces[at - 1] as Piece).end;
    const to = (pieces[at] as Piece).start;
    if (from === to) return gap.none;
    let breakAt = from;
    while (breakAt < to && text.charCodeAt(breakAt) !== 10) breakAt++;
    if (breakAt === to) return to - from > 1 ? gap.wide : gap.space;
    const line = breakAt - Math.max(start, text.lastIndexOf("\n", from - 1) + 1);
    if (line + 1 + wordLength(text, to, end, width - line) <= width) return gap.line;
    return line < narrow ? gap.short : gap.wrapped;
  };
}

/** Counts letters up to the next space, no more than asked for. */
function wordLength(text: string, start: number, end: number, most: number): number {
  let at = start;
  while (at < end && at - start <= most && !/\s/u.test(text.charAt(at))) at++;
  return at - start;
}

function longestLine(text: string, start: number, end: number): number {
  let longest = 0;
  let from = start;
  while (from < end) {
    const next = text.indexOf("\n", from);
    const to = next < 0 || next > end ? end : next;
    longest = Math.max(longest, to - from);
    from = to + 1;
  }
  return longest;
}
