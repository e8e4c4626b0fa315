import { type ModelFile, readModelFile } from "../linear/model-file.ts";
import { readWeights, type WeightFacts } from "../linear/read-weights.ts";
import { createNameFinder, type NameFinder } from "./name-finder.ts";

/** What the header of `names.bin` says. */
export interface NameFacts {
  readonly weights: WeightFacts;
}

/** Reads `names.bin`. @throws ReadoutError `bad-model` */
export function readNameFinder(bytes: Uint8Array): NameFinder {
  const file: ModelFile<NameFacts> = readModelFile(bytes, "names");
  return createNameFinder(readWeights(file));
}
