import { type ModelFile, readModelFile } from "../linear/model-file.ts";
import { readWeights, type WeightFacts } from "../linear/read-weights.ts";
import { createParser, type Parser } from "./parser.ts";

/** What the header of `parser.bin` says. */
export interface ParserFacts {
  readonly relations: readonly string[];
  /** The tagger's tags, by which the features were made. */
  readonly tags: readonly string[];
  readonly weights: WeightFacts;
}

/** Reads `parser.bin`. @throws ReadoutError `bad-model` */
export function readParser(bytes: Uint8Array): Parser {
  const file: ModelFile<ParserFacts> = readModelFile(bytes, "parser");
  return createParser(file.facts.relations, file.facts.tags, readWeights(file));
}
