import { fillFeatures } from "../linear/templates.ts";
import type { Scorer } from "../linear/weights.ts";
import { plainForm } from "../words.ts";
import { createAtoms, fillAtoms, type TaggerWords, taggerView } from "./atoms.ts";
import { ensureFiniteVerb, verbTags } from "./finite-verb.ts";
import { tagTemplates } from "./templates.ts";

/** Gives every word of a sentence its tag, an index into `tags`. */
export interface Tagger {
  /** Universal and Penn tag by turns of index: `VERB|VBD`. */
  readonly tags: readonly string[];
  tag(forms: readonly string[]): Int32Array;
}

/**
 * Makes a tagger that goes from left to right and takes the best tag each time.
 *
 * @param fixed forms that were seen often and with one tag alone
 */
export function createTagger(
  tags: readonly string[],
  fixed: ReadonlyMap<string, number>,
  words: TaggerWords,
  scorer: Scorer,
): Tagger {
  const atoms = createAtoms();
  const features = new Int32Array(tagTemplates.count);
  const scores = new Float32Array(tags.length);
  const verbs = verbTags(tags);

  return {
    tags,
    tag(forms) {
      const view = taggerView(forms, words);
      const found = new Int32Array(forms.length);
      const margins = new Float32Array(forms.length);
      let before = -1;
      let beforeThat = -1;
      for (let i = 0; i < forms.length; i++) {
        let tag = fixed.get(plainForm(forms[i] as string));
        if (tag === undefined) {
          fillAtoms(atoms, view, i + 2, before, beforeThat);
          fillFeatures(tagTemplates, atoms, features);
          scorer.score(features, tagTemplates.count, scores);
          tag = best(scores);
          margins[i] = (scores[verbs.past] as number) - (scores[verbs.participle] as number);
        }
        found[i] = tag;
        beforeThat = before;
        before = tag;
      }
      ensureFiniteVerb(forms, found, margins, verbs);
      return found;
    },
  };
}

/** Returns the first index with the highest score. */
export function best(scores: Float32Array): number {
  let found = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[found] as number)) found = i;
  return found;
}
