import { createHashIndex } from "../../core/language/network/hash-index.ts";
import { partsOf, type Vocabulary } from "../../core/language/network/word-input.ts";
import { wordShape } from "../../core/language/words.ts";

/** The hashes that the rows of the tables belong to, ascending, and how often each word occurs. */
export interface LearnedVocabulary {
  readonly words: Int32Array;
  readonly parts: Int32Array;
  readonly counts: ReadonlyMap<number, number>;
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
  { leastWord, leastPart }: LeastCounts,
): LearnedVocabulary {
  const counts = new Map<number, number>();
  const parts = new Map<number, number>();
  const seen = new Set<string>();
  for (const forms of sentences)
    for (const form of forms) {
      const shape = wordShape(form);
      count(counts, shape.lower);
      if (seen.has(form)) continue;
      seen.add(form);
      for (const part of partsOf(shape)) count(parts, part);
    }
  return { words: atLeast(counts, leastWord), parts: atLeast(parts, leastPart), counts };
}

/** Makes the vocabulary usable. @param vectors hashes of the words that have a vector, ascending */
export function indexVocabulary({ words, parts }: LearnedVocabulary, vectors: Int32Array): Vocabulary {
  return {
    words: createHashIndex(words),
    parts: createHashIndex(parts),
    vectors: createHashIndex(vectors),
  };
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function atLeast(counts: ReadonlyMap<number, number>, least: number): Int32Array {
  const kept = [...counts].filter(([, n]) => n >= least).map(([key]) => key);
  return Int32Array.from(kept).sort();
}
