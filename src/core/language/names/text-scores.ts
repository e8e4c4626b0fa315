/** How far the scores of a word go to the mean of what the same word has in its text. Chosen on uner.dev. */
const share = 0.6;

/** What the labels of a word score all through a text. */
interface Sum {
  words: number;
  readonly scores: Float64Array;
}

/**
 * Moves the scores of each word's labels towards the mean of what the same word has in its text, in place: where one
 * sentence leaves open what a name is, the others may say it.
 *
 *     Marib was hit again.  …  The road from Sanaa to Marib is cut.
 *     PER?                                            LOC
 *
 * Takes small words too, since a word that is no name almost everywhere is none; leaves alone initials and hyphens,
 * which stand in names of every kind.
 *
 * @param scores of each sentence: of label l for its word i at `i * ld + l`
 */
export function leanOnText(
  sentences: readonly (readonly string[])[],
  scores: readonly Float32Array[],
  ld: number,
): void {
  const sums = new Map<string, Sum>();
  const sumsOf = sentences.map((forms, s) =>
    forms.map((form, i) => {
      if (!/\p{L}{2}/u.test(form)) return undefined;
      const word = form.toLowerCase();
      const sum = sums.get(word) ?? { words: 0, scores: new Float64Array(ld) };
      sums.set(word, sum);
      sum.words++;
      for (let k = 0; k < ld; k++)
        sum.scores[k] = (sum.scores[k] as number) + (scores[s]?.[i * ld + k] as number);
      return sum;
    }),
  );
  for (const [s, ofWords] of sumsOf.entries()) {
    const own = scores[s] as Float32Array;
    for (const [i, sum] of ofWords.entries()) {
      if (!sum) continue;
      for (let k = 0, at = i * ld; k < ld; k++, at++) {
        const mean = (sum.scores[k] as number) / sum.words;
        own[at] = (own[at] as number) + share * (mean - (own[at] as number));
      }
    }
  }
}
