import type { WordShape } from "../words.ts";
import type { HashIndex } from "./hash-index.ts";

/** Rows of a word in the network's tables. */
export interface WordRows {
  /** Row of the word itself; 0 where it was seen too seldom. */
  readonly word: number;
  /** Row of its vector; -1 where it has none. */
  readonly vector: number;
  /** Rows of its parts: outline, endings, beginnings. */
  readonly parts: readonly number[];
}

/** Rows of `words` and `parts` that are no word's: unseen words, and the root that stands before each sentence. */
export const unseenWord = 0;
export const rootWord = 1;
export const rootPart = 0;
export const firstWord = 2;
export const firstPart = 1;

/** The words that a network knows. */
export interface Vocabulary {
  readonly words: HashIndex;
  readonly parts: HashIndex;
  readonly vectors: HashIndex;
}

/** The root's rows. */
export const rootRows: WordRows = { word: rootWord, vector: -1, parts: [rootPart] };

/** Finds a word's rows. */
export function rowsOf({ words, parts, vectors }: Vocabulary, shape: WordShape): WordRows {
  const word = words.find(shape.lower);
  return {
    word: word < 0 ? unseenWord : word + firstWord,
    vector: vectors.find(shape.lower),
    parts: partsOf(shape)
      .map((part) => parts.find(part))
      .filter((row) => row >= 0)
      .map((row) => row + firstPart),
  };
}

/** Returns the hashes of a word's parts. */
export function partsOf({ shape, suffixes, prefixes, lastPart }: WordShape): readonly number[] {
  return [shape, lastPart, ...suffixes, ...prefixes].filter((hash) => hash !== noPart);
}

/** Hash of a part that a word is too short to have. */
export const noPart = 1;
