import type { Example } from "./examples.ts";

/** How strongly weights but the base are held near 0. */
const restraint = 1;
const rounds = 12;

/** Fits the log odds of being right to traits: logistic regression, held near 0 (ridge), by Newton's method. */
export function fitWeights(examples: readonly Example[]): readonly number[] {
  const size = examples[0]?.traits.length ?? 0;
  let weights: readonly number[] = new Array(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -restraint * weight));
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? restraint : 0)));
    for (const { traits, isRight } of examples) {
      const chance = chanceOf(weights, traits);
      for (const [i, trait] of traits.entries()) {
        slope[i] = (slope[i] as number) + (Number(isRight) - chance) * trait;
        const row = bend[i] as number[];
        for (const [j, other] of traits.entries())
          row[j] = (row[j] as number) + chance * (1 - chance) * trait * other;
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, i) => weight + (step[i] as number));
  }
  return weights;
}

/** Returns how likely an event with some traits is right. */
export function chanceOf(weights: readonly number[], traits: readonly number[]): number {
  const odds = traits.reduce((sum, trait, i) => sum + trait * (weights[i] as number), 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Solves a small system of linear equations whose matrix is positive (Gauss's elimination). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (const [i, pivot] of rows.entries())
    for (const [k, row] of rows.entries()) {
      if (k === i) continue;
      const times = (row[i] as number) / (pivot[i] as number);
      for (let j = i; j < row.length; j++) row[j] = (row[j] as number) - times * (pivot[j] as number);
    }
  return rows.map((row, i) => (row[rows.length] as number) / (row[i] as number));
}
