import type { Piece } from "./piece.ts";

/**
 * Cuts sentences that are longer than any in a report, so that no later step works on thousands of words at once.
 *
 *     starts 0, 700 of 720 words, at most 300 each -> 0, 300, 600, 700
 *
 * Leaves the parts of a word together: *do | n't* is never cut.
 */
export function cutSentences(
  starts: readonly number[],
  pieces: readonly Piece[],
  most: number,
): readonly number[] {
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? pieces.length;
    const cuts = [start];
    for (let at = start + most; at < end; at += most) {
      while (pieces[at]?.joined) at++;
      if (at < end) cuts.push(at);
    }
    return cuts;
  });
}
