import { ReadoutError } from "../model/error.ts";
import { type ClueWeights, readClueWeights } from "./clue-weights.ts";
import type { Lemmatizer } from "./lemmas/lemmatizer.ts";
import { readLemmatizer } from "./lemmas/read.ts";
import type { Network } from "./network/network.ts";
import { readNetwork } from "./network/read.ts";
import { readSplitter } from "./tokens/read.ts";
import type { SentenceSplitter } from "./tokens/splitter.ts";

export type { ClueWeights };

/** What turns text into trees, learned from treebanks: sentences, a network for tags, trees and names, and lemmas. */
export interface TreeModel {
  readonly network: Network;
  readonly lemmatizer: Lemmatizer;
  readonly splitter: SentenceSplitter;
}

/** All that was learned, ready to use. */
export interface LanguageModel extends TreeModel {
  /** What clues in a tree tell of whether a predicate took place; `src/core/events/status` asks for them. */
  readonly factuality: ClueWeights;
}

/** Paths below `models/` of the files that `readLanguageModel` wants. */
export const languageModelFiles: readonly string[] = ["network", "lemmas", "sentences", "factuality"].map(
  (name) => `${name}/${name}.bin`,
);

/**
 * Reads the models.
 *
 * @param files contents of `models/`, by path below it: `languageModelFiles`
 * @throws ReadoutError `bad-model`, `missing-model`
 */
export function readLanguageModel(files: ReadonlyMap<string, Uint8Array>): LanguageModel {
  return { ...readTreeModel(files), factuality: readClueWeights(fileOf(files, "factuality"), "factuality") };
}

/** Reads the models that trees are made with. @throws ReadoutError `bad-model`, `missing-model` */
export function readTreeModel(files: ReadonlyMap<string, Uint8Array>): TreeModel {
  return {
    network: readNetwork(fileOf(files, "network")),
    lemmatizer: readLemmatizer(fileOf(files, "lemmas")),
    splitter: readSplitter(fileOf(files, "sentences")),
  };
}

function fileOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(`${name}/${name}.bin`);
  if (bytes) return bytes;
  throw new ReadoutError("missing-model", `models/${name}/${name}.bin is not there. Install readout again.`);
}
