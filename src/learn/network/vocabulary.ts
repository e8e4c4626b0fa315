import { createHashIndex } from "../../core/language/network/hash-index.ts";
import { namePartsOf, partsOf, type Vocabulary } from "../../core/language/network/word-input.ts";
import { wordShape } from "../../core/language/words.ts";
import { type ListedName, nameKindsOf } from "./listed-names.ts";

/** The hashes that the rows of the tables belong to, ascending, and how often each word occurs. */
export interface LearnedVocabulary {
  readonly words: Int32Array;
  readonly parts: Int32Array;
  readonly counts: ReadonlyMap<number, number>;
  /** Words of listed names, ascending, and the kinds of names that each stands in. */
  readonly names: Int32Array;
  readonly nameKinds: Uint8Array;
}

/** How often something must occur to have a row. */
export interface LeastCounts {
  readonly leastWord: number;
  /** In how many different words. */
  readonly leastPart: number;
}

/** Collects the words and the parts of words of sentences. */
export function learnVocabulary(
  sentences: readonly (readonly string[])[],
  listed: readonly ListedName[],
  { leastWord, leastPart }: LeastCounts,
): LearnedVocabulary {
  const { hashes: names, kinds: nameKinds } = nameKindsOf(listed);
  const lists = { names: createHashIndex(names), nameKinds };
  const counts = new Map<number, number>();
  const parts = new Map<number, number>();
  const seen = new Set<string>();
  for (const forms of sentences)
    for (const form of forms) {
      const shape = wordShape(form);
      count(counts, shape.lower);
      if (seen.has(form)) continue;
      seen.add(form);
      for (const part of [...partsOf(shape), ...namePartsOf(lists, shape)]) count(parts, part);
    }
  return {
    words: atLeast(counts, leastWord),
    parts: atLeast(parts, leastPart),
    counts,
    names,
    nameKinds,
  };
}

/** Makes the vocabulary usable. @param vectors hashes of the words that have a vector, ascending */
export function indexVocabulary(
  { words, parts, names, nameKinds }: LearnedVocabulary,
  vectors: Int32Array,
): Vocabulary {
  return {
    words: createHashIndex(words),
    parts: createHashIndex(parts),
    vectors: createHashIndex(vectors),
    names: createHashIndex(names),
    nameKinds,
  };
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function atLeast(counts: ReadonlyMap<number, number>, least: number): Int32Array {
  const kept = [...counts].filter(([, n]) => n >= least).map(([key]) => key);
  return Int32Array.from(kept).sort();
}
