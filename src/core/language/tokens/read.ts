import { type ModelFile, readModelFile } from "../model-file.ts";
import { createSplitter, type SentenceSplitter } from "./splitter.ts";

/** What the header of `sentences.bin` says. */
export interface SplitterFacts {
  readonly unit: number;
}

/** Reads `sentences.bin`. @throws ReadoutError `bad-model` */
export function readSplitter(bytes: Uint8Array): SentenceSplitter {
  const file: ModelFile<SplitterFacts> = readModelFile(bytes, "sentences");
  return createSplitter(Int8Array.from(file.section("weights"), signed), file.facts.unit);
}

function signed(byte: number): number {
  return byte < 128 ? byte : byte - 256;
}
