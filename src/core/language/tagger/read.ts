import { type ModelFile, readModelFile } from "../linear/model-file.ts";
import { readWeights, type WeightFacts } from "../linear/read-weights.ts";
import type { WordSet } from "./clause.ts";
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
  const { tags, fixed } = file.facts;
  const words = { known: readHashes(file.section("known")), finite: readHashes(file.section("finite")) };
  return createTagger(tags, new Map(fixed), words, readWeights(file));
}

/** Returns hashes of four bytes each. */
function readHashes(bytes: Uint8Array): WordSet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Set(Array.from({ length: bytes.length >> 2 }, (_, i) => view.getInt32(4 * i, true)));
}
