import type { Piece } from "./piece.ts";
import { starters } from "./starters.ts";

/** Verbs that name a speaker after a question or a cry. */
const verbs = new Set(
  "said says asked asks told added wrote writes replied shouted cried exclaimed tweeted wondered called".split(
    " ",
  ),
);

/** How many words a speaker may have before the verb. */
const longestName = 6;

/**
 * Tells whether the words after a closing quotation mark go on with its sentence.
 *
 *     “Will this work?” Mr. Blinken asked.
 *                       ^
 *
 * Leaves alone a word that begins a new sentence: *“Why?” She asked for more*.
 */
export function isAttribution(text: string, pieces: readonly Piece[], at: number): boolean {
  const form = (i: number) => text.slice(pieces[i]?.start ?? 0, pieces[i]?.end ?? 0);
  const first = form(at);
  if (/^\p{Ll}/u.test(first)) return true;
  if (!/^\p{Lu}/u.test(first) || starters.has(first)) return false;
  for (let i = at + 1; i <= at + longestName; i++) {
    const word = form(i);
    if (verbs.has(word)) return true;
    if (!/^(?:\p{Lu}|of$|the$|['’]s$)/u.test(word)) return false;
  }
  return false;
}
