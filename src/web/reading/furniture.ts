import type { Block, Dropped } from "../../core/model/article.ts";

/** A piece of furniture with the block before which it stood; after the last block where nobody knows. */
export interface PlacedFurniture extends Dropped {
  /** 0-based index into the blocks; their number for what stood after the last one. */
  readonly before: number;
}

/**
 * Finds where the pieces that were left out stood, in the text as it was pasted.
 *
 *     Home World Opinion  |  ASTANA, April 27 (UPI) -- …  |  Sign up for our newsletter
 *     before the first block                                after the last
 *
 * Pieces are looked for in their order; one that is not found stays behind the piece before it.
 */
export function placeFurniture(
  raw: string,
  text: string,
  blocks: readonly Block[],
  dropped: readonly Dropped[],
): readonly PlacedFurniture[] {
  const given = squeeze(raw);
  const starts = blockStarts(given, text, blocks);
  let [from, before] = [0, raw === "" ? blocks.length : 0];
  return dropped.map((piece) => {
    const words = squeeze(piece.text);
    const at = given.indexOf(words, from);
    if (raw !== "" && at >= 0) {
      from = at + words.length;
      const next = starts.findIndex((start) => start >= at);
      before = next < 0 ? blocks.length : next;
    }
    return { ...piece, before };
  });
}

/** Where each block begins in the text as pasted; a block that is not found begins where the one before it does. */
function blockStarts(given: string, text: string, blocks: readonly Block[]): readonly number[] {
  let from = 0;
  return blocks.map(({ start, end }) => {
    const at = given.indexOf(squeeze(text.slice(start, Math.min(end, start + 60))), from);
    if (at >= 0) from = at;
    return from;
  });
}

function squeeze(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
