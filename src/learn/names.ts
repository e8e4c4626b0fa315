import { fillFeatures } from "../core/language/linear/templates.ts";
import { createAtoms, fillAtoms, type NameWords } from "../core/language/names/atoms.ts";
import { type Capitals, countCapitals } from "../core/language/names/capitals.ts";
import { bestLabel, labels, mayFollow } from "../core/language/names/labels.ts";
import { nameWords } from "../core/language/names/name-finder.ts";
import { nameTemplates } from "../core/language/names/templates.ts";
import type { Rows } from "./perceptron.ts";
import { learnSequences, type Sequence } from "./sequence.ts";

/** A sentence with the label of each word. */
export interface NamedSentence {
  /** The text that it comes from: its words' capitals are counted there. */
  readonly document: string;
  readonly forms: readonly string[];
  /** Index into `labels`. */
  readonly labelled: readonly number[];
}

export interface NameSettings {
  readonly rounds: number;
  readonly seed: number;
  /** How often a feature must occur to have weights. */
  readonly leastCount: number;
  readonly log: (line: string) => void;
}

/** Returns the capitals of each text. */
export function capitalsByDocument(sentences: readonly NamedSentence[]): ReadonlyMap<string, Capitals> {
  const forms = new Map<string, (readonly string[])[]>();
  for (const s of sentences) forms.set(s.document, [...(forms.get(s.document) ?? []), s.forms]);
  return new Map([...forms].map(([document, list]) => [document, countCapitals(list)]));
}

/**
 * Learns names. A right label that cannot follow the label taken before is replaced by one that can:
 * else its weights would grow without end.
 */
export function learnNames(
  sentences: readonly NamedSentence[],
  tagged: readonly Int32Array[],
  settings: NameSettings,
): Rows {
  const capitals = capitalsByDocument(sentences);
  const sequences = sentences.map(({ document, forms, labelled }, i) => {
    const words = nameWords(forms, tagged[i] as Int32Array, capitals.get(document) as Capitals);
    return nameSequence(words, labelled);
  });
  return learnSequences(sequences, {
    ...settings,
    id: "names",
    classes: labels.length,
    features: nameTemplates.count,
    outside: 0,
    guidedRounds: 2,
    choose: bestLabel,
    reachable: (right, before) => (mayFollow(before, right) ? right : right - 1),
  });
}

const atoms = createAtoms();

function nameSequence(words: NameWords, right: readonly number[]): Sequence {
  return {
    right,
    fixed: () => undefined,
    fill(features, place, before, beforeThat) {
      fillAtoms(atoms, words, place, before, beforeThat);
      fillFeatures(nameTemplates, atoms, features);
    },
  };
}
