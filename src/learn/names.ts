import { fillFeatures } from "../core/language/linear/templates.ts";
import { createAtoms, fillAtoms } from "../core/language/names/atoms.ts";
import { type Capitals, countCapitals } from "../core/language/names/capitals.ts";
import { bestLabel, labels, mayFollow } from "../core/language/names/labels.ts";
import { nameWords } from "../core/language/names/name-finder.ts";
import { nameTemplates } from "../core/language/names/templates.ts";
import { createPerceptron, type Rows } from "./perceptron.ts";
import { createRandom, shuffle } from "./random.ts";

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
  const perceptron = createPerceptron(labels.length, () => true);
  const atoms = createAtoms();
  const features = new Int32Array(nameTemplates.count);
  const scores = new Float32Array(labels.length);
  const random = createRandom(settings.seed);
  const order = Array.from(sentences.keys());

  for (let round = 1; round <= settings.rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const index of order) {
      const { document, forms, labelled } = sentences[index] as NamedSentence;
      const words = nameWords(forms, tagged[index] as Int32Array, capitals.get(document) as Capitals);
      let before = 0;
      let beforeThat = 0;
      for (let i = 0; i < forms.length; i++) {
        fillAtoms(atoms, words, i, before, beforeThat);
        fillFeatures(nameTemplates, atoms, features);
        perceptron.score(features, features.length, scores);
        const taken = bestLabel(scores, before);
        const gold = labelled[i] as number;
        const right = mayFollow(before, gold) ? gold : gold - 1;
        if (taken !== right) {
          perceptron.update(features, features.length, right, taken);
          wrong++;
        }
        perceptron.step();
        beforeThat = before;
        before = round <= 2 ? right : taken;
      }
    }
    settings.log(`names: round ${round}, ${wrong} wrong, ${perceptron.size()} features`);
  }
  return perceptron.averaged();
}
