import { createRandom, shuffle } from "./random.ts";

/** A yes or no to learn from. */
export interface Example {
  /** Places in the table of weights. */
  readonly slots: Int32Array;
  readonly isYes: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface LogisticSettings {
  /** The table has 2 to this power places. */
  readonly bits: number;
  readonly rounds: number;
  readonly seed: number;
  /** Length of a step at the start; steps shorten place by place (AdaGrad). */
  readonly rate: number;
}

/** Learns weights whose sum is the log odds of a yes (logistic regression). */
export function learnLogistic(
  examples: readonly Example[],
  { bits, rounds, seed, rate }: LogisticSettings,
): Float64Array {
  const weights = new Float64Array(1 << bits);
  const squares = new Float64Array(1 << bits).fill(0.01);
  const random = createRandom(seed);
  const order = Array.from(examples.keys());
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { slots, isYes, weight } = examples[index] as Example;
      let sum = 0;
      for (const slot of slots) sum += weights[slot] as number;
      const slope = (1 / (1 + Math.exp(-sum)) - (isYes ? 1 : 0)) * weight;
      if (Math.abs(slope) < 1e-4) continue;
      for (const slot of slots) {
        squares[slot] = (squares[slot] as number) + slope * slope;
        weights[slot] = (weights[slot] as number) - (rate * slope) / Math.sqrt(squares[slot] as number);
      }
    }
  }
  return weights;
}

/** Rounds weights to a byte each. */
export function roundToBytes(weights: Float64Array): { readonly bytes: Int8Array; readonly unit: number } {
  const most = weights.reduce((far, weight) => Math.max(far, Math.abs(weight)), 0);
  const unit = most / 127 || 1;
  return { bytes: Int8Array.from(weights, (weight) => Math.round(weight / unit)), unit };
}
