/** Words between a pair of square brackets, as places in their sentence. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

/** Longest insertion, in words. */
const longest = 8;

/**
 * Finds square brackets around words that an editor put into a quotation.
 *
 *     "We have raised concerns with [Chinese] support"
 *                                   ^       ^
 *
 * The sentence reads on through them, so tags and trees are made as if they were not there.
 * Leaves alone notes (*[6]*), long insertions, and brackets around all the sentence.
 */
export function editorBrackets(forms: readonly string[]): readonly BracketPair[] {
  const pairs: BracketPair[] = [];
  let open = -1;
  for (const [i, form] of forms.entries()) {
    if (form === "[") open = i;
    if (form !== "]" || open < 0) continue;
    const inside = forms.slice(open + 1, i);
    const isWhole = open === 0 && i >= forms.length - 2;
    if (!isWhole && inside.length <= longest && inside.some((word) => /\p{L}{2}/u.test(word)))
      pairs.push({ open, close: i });
    open = -1;
  }
  return pairs;
}
