import type { ModelFile } from "./model-file.ts";
import { createScorer, type Scorer } from "./weights.ts";

/** The numbers that a linear model's header holds. */
export interface WeightFacts {
  readonly classes: number;
  readonly rows: number;
  readonly scale: number;
}

/** Reads the weights of a linear model from its file's four sections. */
export function readWeights(file: ModelFile<{ readonly weights: WeightFacts }>): Scorer {
  return createScorer({
    ...file.facts.weights,
    keys: file.section("keys"),
    counts: file.section("counts"),
    classIds: file.section("classes"),
    values: file.section("values"),
  });
}
