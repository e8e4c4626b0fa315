import { createFrequency } from "./frequency.ts";
import { createPerceptron, type Perceptron, type Rows } from "./perceptron.ts";
import { createRandom, shuffle } from "./random.ts";

/** A sentence whose words get a label each, from left to right. */
export interface Sequence {
  /** Right label of each word. */
  readonly right: ArrayLike<number>;
  /** Writes the features of a word, given the last two labels. */
  fill(features: Int32Array, place: number, before: number, beforeThat: number): void;
  /** Returns the label of a word that needs no deciding. */
  fixed(place: number): number | undefined;
}

export interface SequenceSettings {
  readonly id: string;
  readonly classes: number;
  readonly features: number;
  /** Label before the first word. */
  readonly outside: number;
  readonly rounds: number;
  readonly seed: number;
  /** How often a feature must occur to have weights. */
  readonly leastCount: number;
  /** Rounds in which the right labels stand before a word, not those that were taken. */
  readonly guidedRounds: number;
  /** Returns the best label that may follow another. */
  choose(scores: Float32Array, before: number): number;
  /** Returns the label to learn where the label before makes the right one impossible. */
  reachable(right: number, before: number): number;
  readonly log: (line: string) => void;
}

/** Learns to label sequences: an averaged perceptron that goes over the labels it takes itself. */
export function learnSequences(sequences: readonly Sequence[], settings: SequenceSettings): Rows {
  const isKnown = countFeatures(sequences, settings).atLeast(settings.leastCount);
  const perceptron = createPerceptron(settings.classes, isKnown);
  const random = createRandom(settings.seed);
  const order = Array.from(sequences.keys());
  const features = new Int32Array(settings.features);
  for (let round = 1; round <= settings.rounds; round++) {
    shuffle(order, random);
    const guided = round <= settings.guidedRounds;
    let wrong = 0;
    for (const index of order)
      wrong += learnSequence(sequences[index] as Sequence, settings, perceptron, features, guided);
    settings.log(`${settings.id}: round ${round}, ${wrong} wrong, ${perceptron.size()} features`);
  }
  return perceptron.averaged();
}

function countFeatures(sequences: readonly Sequence[], settings: SequenceSettings) {
  const frequency = createFrequency();
  const features = new Int32Array(settings.features);
  for (const sequence of sequences)
    for (let i = 0; i < sequence.right.length; i++) {
      if (sequence.fixed(i) !== undefined) continue;
      const before = sequence.right[i - 1] ?? settings.outside;
      sequence.fill(features, i, before, sequence.right[i - 2] ?? settings.outside);
      frequency.add(features, features.length);
    }
  return frequency;
}

function learnSequence(
  sequence: Sequence,
  settings: SequenceSettings,
  perceptron: Perceptron,
  features: Int32Array,
  guided: boolean,
): number {
  const scores = new Float32Array(settings.classes);
  let wrong = 0;
  let before = settings.outside;
  let beforeThat = settings.outside;
  for (let i = 0; i < sequence.right.length; i++) {
    let label = sequence.fixed(i);
    if (label === undefined) {
      sequence.fill(features, i, before, beforeThat);
      perceptron.score(features, features.length, scores);
      label = settings.choose(scores, before);
      const right = settings.reachable(sequence.right[i] as number, before);
      if (label !== right) {
        perceptron.update(features, features.length, right, label);
        wrong++;
      }
      perceptron.step();
      if (guided) label = right;
    }
    beforeThat = before;
    before = label;
  }
  return wrong;
}
