import { hashText } from "../hash.ts";
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
  /** Words of names, and for the row of each the kinds of names that it stands in, as bits. */
  readonly names: HashIndex;
  readonly nameKinds: Uint8Array;
}

/** The root's rows. */
export const rootRows: WordRows = { word: rootWord, vector: -1, parts: [rootPart] };

/** Finds a word's rows. */
export function rowsOf(vocabulary: Vocabulary, shape: WordShape): WordRows {
  const { words, parts, vectors } = vocabulary;
  const word = words.find(shape.lower);
  return {
    word: word < 0 ? unseenWord : word + firstWord,
    vector: vectors.find(shape.lower),
    parts: [...partsOf(shape), ...namePartsOf(vocabulary, shape)]
      .map((part) => parts.find(part))
      .filter((row) => row >= 0)
      .map((row) => row + firstPart),
  };
}

/** Returns the hashes of a word's parts. */
export function partsOf({ shape, suffixes, prefixes, lastPart }: WordShape): readonly number[] {
  return [shape, lastPart, ...suffixes, ...prefixes].filter((hash) => hash !== noPart);
}

/** Returns what lists of names say of a word, as hashes like those of its parts: one for each kind of name. */
export function namePartsOf(
  { names, nameKinds }: Pick<Vocabulary, "names" | "nameKinds">,
  { lower, isCapital }: WordShape,
): readonly number[] {
  const row = names.find(lower);
  if (row < 0) return [];
  const bits = nameKinds[row] as number;
  const kinds = [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => bits & (1 << bit));
  return kinds.map((bit) => hashText(`${isCapital ? "N" : "n"}${bit}`, 70));
}

/** Hash of a part that a word is too short to have. */
export const noPart = 1;
