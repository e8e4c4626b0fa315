import { fillFeatures } from "../linear/templates.ts";
import type { Scorer } from "../linear/weights.ts";
import { sentenceShapes } from "../words.ts";
import { createAtoms, fillAtoms, type NameWords } from "./atoms.ts";
import { type Capitals, caseIn } from "./capitals.ts";
import { bestLabel, labels, type NameRange, rangesOf } from "./labels.ts";
import { nameTemplates } from "./templates.ts";

/** Finds names of people, places and organisations in a sentence. */
export interface NameFinder {
  /** @param tags index of each word's tag, as the tagger gives it */
  find(forms: readonly string[], tags: Int32Array, capitals: Capitals): readonly NameRange[];
}

/** Makes a name finder that goes from left to right and takes the best label each time. */
export function createNameFinder(scorer: Scorer): NameFinder {
  const atoms = createAtoms();
  const features = new Int32Array(nameTemplates.count);
  const scores = new Float32Array(labels.length);
  return {
    find(forms, tags, capitals) {
      const words = nameWords(forms, tags, capitals);
      const labelled = new Int32Array(forms.length);
      let before = 0;
      let beforeThat = 0;
      for (let i = 0; i < forms.length; i++) {
        fillAtoms(atoms, words, i, before, beforeThat);
        fillFeatures(nameTemplates, atoms, features);
        scorer.score(features, nameTemplates.count, scores);
        const label = bestLabel(scores, before);
        labelled[i] = label;
        beforeThat = before;
        before = label;
      }
      return rangesOf(labelled);
    },
  };
}

/** Returns what the features see of a sentence. */
export function nameWords(forms: readonly string[], tags: Int32Array, capitals: Capitals): NameWords {
  const padded = new Int32Array(forms.length + 4).fill(-1);
  padded.set(tags, 2);
  return {
    shapes: sentenceShapes(forms),
    tags: padded,
    caps: Int32Array.from(forms, (form) => caseIn(capitals, form)),
  };
}
