import { spread } from "../core/language/linear/hash.ts";
import type { Scorer } from "../core/language/linear/weights.ts";

/** A linear model while it learns: a full row of weights for every feature that was ever wrong. */
export interface Perceptron extends Scorer {
  /** Number of features that have a row. */
  size(): number;
  /** Takes one to the weights of the right class and one from those of the class that was taken. */
  update(features: Int32Array, count: number, right: number, taken: number): void;
  /** Counts a decision; the average runs over all of them. */
  step(): void;
  /** Returns the rows with weights averaged over all decisions so far. */
  averaged(): Rows;
}

/** Keys of features and, `classes` for each, their weights. */
export interface Rows {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Makes an averaged perceptron.
 *
 * @param isKnown tells whether a feature is frequent enough to have weights
 */
export function createPerceptron(classes: number, isKnown: (key: number) => boolean): Perceptron {
  let bits = 16;
  let table = new Int32Array(1 << bits);
  let keys = new Int32Array(1 << 14);
  let weights = new Float32Array(keys.length * classes);
  let sums = new Float64Array(keys.length * classes);
  let size = 0;
  let steps = 1;

  /** Returns the row of a feature from 1 up, or the negative of its free slot less one. */
  const find = (key: number): number => {
    const mask = (1 << bits) - 1;
    let slot = spread(key) & mask;
    for (let row = table[slot] as number; row !== 0; row = table[slot] as number) {
      if (keys[row - 1] === key) return row;
      slot = (slot + 1) & mask;
    }
    return -slot - 1;
  };
  const rehash = () => {
    bits++;
    table = new Int32Array(1 << bits);
    for (let row = 1; row <= size; row++) table[-find(keys[row - 1] as number) - 1] = row;
  };
  const rowOf = (key: number): number => {
    const found = find(key);
    if (found > 0) return found;
    if (size === keys.length) {
      const room = Math.floor(size * 1.5);
      keys = grown(keys, new Int32Array(room));
      weights = grown(weights, new Float32Array(room * classes));
      sums = grown(sums, new Float64Array(room * classes));
    }
    keys[size++] = key;
    table[-found - 1] = size;
    if (size > 0.6 * table.length) rehash();
    return size;
  };
  const add = (row: number, label: number, by: number) => {
    const at = (row - 1) * classes + label;
    weights[at] = (weights[at] as number) + by;
    sums[at] = (sums[at] as number) + by * steps;
  };

  return {
    classes,
    size: () => size,
    score(features, count, scores) {
      scores.fill(0);
      for (let f = 0; f < count; f++) {
        const row = find(features[f] as number);
        if (row < 0) continue;
        const base = (row - 1) * classes;
        for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (weights[base + c] as number);
      }
    },
    update(features, count, right, taken) {
      for (let f = 0; f < count; f++) {
        const key = features[f] as number;
        if (!isKnown(key)) continue;
        const row = rowOf(key);
        add(row, right, 1);
        add(row, taken, -1);
      }
    },
    step() {
      steps++;
    },
    averaged() {
      const mean = new Float32Array(size * classes);
      for (let i = 0; i < mean.length; i++) mean[i] = (weights[i] as number) - (sums[i] as number) / steps;
      return { classes, keys: keys.slice(0, size), weights: mean };
    },
  };
}

function grown<T extends Int32Array | Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
