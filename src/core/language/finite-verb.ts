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
 * @param margins score as a past less that as a participle, for each word
 */
export function ensureFiniteVerb(
  forms: readonly string[],
  tagged: Int32Array,
  margins: Float32Array,
  { past, participle, finite }: VerbTags,
): void {
  if (forms.length < 5 || !forms.slice(-3).includes(".")) return;
  let likeliest = -1;
  for (let i = 0; i < tagged.length; i++) {
    const tag = tagged[i] as number;
    if (finite.has(tag)) return;
    if (tag !== participle || i === 0) continue;
    if (likeliest < 0 || (margins[i] as number) > (margins[likeliest] as number)) likeliest = i;
  }
  if (likeliest >= 0) tagged[likeliest] = past;
}
