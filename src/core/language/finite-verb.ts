/** The tags that the rule below is about, as indexes. */
export interface VerbTags {
  readonly past: number;
  readonly participle: number;
  readonly finite: ReadonlySet<number>;
}

/** Finds the tags of verbs among a tagger's tags. */
export function verbTags(tags: readonly string[]): VerbTags {
  const finite = [...tags.keys()].filter((id) => /\|(?:VB[DPZ]|MD)$/u.test(tags[id] as string));
  return {
    past: tags.indexOf("VERB|VBD"),
    participle: tags.indexOf("VERB|VBN"),
    finite: new Set(finite),
  };
}

/**
 * Gives a sentence its finite verb where the tagger saw none: the participle that is likeliest to be a past.
 *
 *     The ministers from the two sides accused each other.
 *                                      VBN -> VBD
 *
 * Leaves alone headlines and other words without a full stop (*Three killed in Kabul*), and short remarks.
 *
 * @param margin gives a word's score as a past less that as a participle
 */
export function ensureFiniteVerb(
  forms: readonly string[],
  tagged: Int32Array,
  margin: (word: number) => number,
  { past, participle, finite }: VerbTags,
): void {
  if (forms.length < 5 || !forms.includes(".", forms.length - 3)) return;
  let likeliest = -1;
  let highest = -Infinity;
  for (let i = 0; i < tagged.length; i++) {
    const tag = tagged[i] as number;
    if (finite.has(tag)) return;
    if (tag !== participle || i === 0) continue;
    const own = margin(i);
    if (own <= highest) continue;
    highest = own;
    likeliest = i;
  }
  if (likeliest >= 0) tagged[likeliest] = past;
}
