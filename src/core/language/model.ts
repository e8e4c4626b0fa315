import { ReadoutError } from "../model/error.ts";
import type { Lemmatizer } from "./lemmas/lemmatizer.ts";
import { readLemmatizer } from "./lemmas/read.ts";
import type { Network } from "./network/network.ts";
import { readNetwork } from "./network/read.ts";

/** What was learned from treebanks, ready to use: a network for tags, trees and names, and the lemmatiser. */
export interface LanguageModel {
  readonly network: Network;
  readonly lemmatizer: Lemmatizer;
}

/** Paths below `models/` of the files that `readLanguageModel` wants. */
export const languageModelFiles: readonly string[] = ["network/network.bin", "lemmas/lemmas.bin"];

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
  return { network: readNetwork(file("network")), lemmatizer: readLemmatizer(file("lemmas")) };
}
