import { type ModelFile, readModelFile } from "../linear/model-file.ts";
import { readWeights, type WeightFacts } from "../linear/read-weights.ts";
import { createTagger, type Tagger } from "./tagger.ts";

/** What the header of `tagger.bin` says. */
export interface TaggerFacts {
  readonly tags: readonly string[];
  readonly fixed: readonly (readonly [form: string, tag: number])[];
  readonly weights: WeightFacts;
}

/** Reads `tagger.bin`. @throws ReadoutError `bad-model` */
export function readTagger(bytes: Uint8Array): Tagger {
  const file: ModelFile<TaggerFacts> = readModelFile(bytes, "tagger");
  return createTagger(file.facts.tags, new Map(file.facts.fixed), readWeights(file));
}
