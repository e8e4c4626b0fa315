import type { WeightFacts } from "../core/language/linear/read-weights.ts";
import { createScorer, type Scorer } from "../core/language/linear/weights.ts";
import type { Section } from "./model-file.ts";
import type { Rows } from "./perceptron.ts";

/** Weights in the form that a model file holds. */
export interface CompactWeights {
  readonly facts: WeightFacts;
  readonly sections: readonly Section[];
  readonly scorer: Scorer;
}

/**
 * Leaves out small weights and rounds the rest to a byte each, by the square law of `squareLaw`.
 *
 * @param threshold smallest absolute weight that is kept
 */
export function compactWeights(rows: Rows, threshold: number): CompactWeights {
  const { classes, keys, weights } = rows;
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const order = Array.from(keys.keys()).sort((a, b) => unsigned(keys[a]) - unsigned(keys[b]));
  const keyBytes: number[] = [];
  const counts: number[] = [];
  const classIds: number[] = [];
  const values: number[] = [];
  let before = 0;
  for (const row of order) {
    const kept = classIds.length;
    for (let label = 0; label < classes; label++) {
      const value = roundWeight(weights[row * classes + label] as number, threshold, scale);
      if (value === 0) continue;
      classIds.push(label);
      values.push(value & 255);
    }
    if (classIds.length === kept) continue;
    counts.push(classIds.length - kept);
    pushVarint(keyBytes, unsigned(keys[row]) - before);
    before = unsigned(keys[row]);
  }
  const facts = { classes, rows: counts.length, scale };
  const streams = {
    keys: Uint8Array.from(keyBytes),
    counts: Uint8Array.from(counts),
    classIds: Uint8Array.from(classIds),
    values: Uint8Array.from(values),
  };
  return {
    facts,
    sections: [
      ["keys", streams.keys],
      ["counts", streams.counts],
      ["classes", streams.classIds],
      ["values", streams.values],
    ],
    scorer: createScorer({ ...facts, ...streams }),
  };
}

function roundWeight(weight: number, threshold: number, scale: number): number {
  const size = Math.abs(weight);
  return size < threshold ? 0 : Math.sign(weight) * Math.round(127 * Math.sqrt(size / scale));
}

function unsigned(key: number | undefined): number {
  return (key as number) >>> 0;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
