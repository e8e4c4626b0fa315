import { ReadoutError } from "../model/error.ts";
import type { Lemmatizer } from "./lemmas/lemmatizer.ts";
import { readLemmatizer } from "./lemmas/read.ts";
import type { Network } from "./network/network.ts";
import { readNetwork } from "./network/read.ts";
import { readSplitter } from "./tokens/read.ts";
import type { SentenceSplitter } from "./tokens/splitter.ts";

/** What was learned from treebanks, ready to use: sentences, a network for tags, trees and names, and lemmas. */
export interface LanguageModel {
  readonly network: Network;
  readonly lemmatizer: Lemmatizer;
  readonly splitter: SentenceSplitter;
}

/** Paths below `models/` of the files that `readLanguageModel` wants. */
export const languageModelFiles: readonly string[] = ["network", "lemmas", "sentences"].map(
  (name) => `${name}/${name}.bin`,
);

/**
 * Reads the models.
 *
 * @param files contents of `models/`, by path below it: `languageModelFiles`
 * @throws ReadoutError `bad-model`, `missing-model`
 */
export function readLanguageModel(files: ReadonlyMap<string, Uint8Array>): LanguageModel {
  const file = (name: string): Uint8Array => {
    const bytes = files.get(`${name}/${name}.bin`);
    if (bytes) return bytes;
    throw new ReadoutError(
      "missing-model",
      `models/${name}/${name}.bin is not there. Install readout again.`,
    );
  };
  return {
    network: readNetwork(file("network")),
    lemmatizer: readLemmatizer(file("lemmas")),
    splitter: readSplitter(file("sentences")),
  };
}
