import { spread } from "./hash.ts";

/** Gives each class the sum of its weights over the features that fire. */
export interface Scorer {
  /** Number of classes. */
  readonly classes: number;
  /** Writes the sums over the first `count` of `features` to `scores`. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
}

/** The streams that a model's weights are kept in, ascending by key. */
export interface WeightStreams {
  readonly classes: number;
  readonly rows: number;
  /** Largest absolute weight; a byte q stands for sign(q) * (q / 127)^2 * scale. */
  readonly scale: number;
  /** Differences of the unsigned keys, 7 bits a byte, low bits first. */
  readonly keys: Uint8Array;
  /** Number of weights in each row. */
  readonly counts: Uint8Array;
  readonly classIds: Uint8Array;
  readonly values: Uint8Array;
}

/**
 * Makes a scorer from streams.
 *
 * A table with open addressing holds a key and the place of its row; a row is the number of its weights,
 * then class and weight by turns in 16 bits. Most features are unknown: four bits for each slot, small
 * enough to stay in the cache, turns nearly all of them away before the table is asked.
 */
export function createScorer(streams: WeightStreams): Scorer {
  const { classes, rows, scale } = streams;
  let bits = 4;
  while (1 << bits < rows * 2) bits++;
  const mask = (1 << bits) - 1;
  const table = new Int32Array(2 << bits);
  const known = new Int32Array(1 << (bits - 3));
  const data = new Uint16Array(rows + streams.values.length + 1);
  const weights = squareLaw(scale);

  fillTable(streams, table, known, data, mask);
  return {
    classes,
    score(features, count, scores) {
      scores.fill(0);
      for (let f = 0; f < count; f++) {
        const key = features[f] as number;
        const place = spread(key);
        if ((((known[(place >>> 5) & (mask >> 3)] as number) >>> place) & 1) === 0) continue;
        let slot = place & mask;
        let row = table[2 * slot + 1] as number;
        while (row !== 0 && table[2 * slot] !== key) {
          slot = (slot + 1) & mask;
          row = table[2 * slot + 1] as number;
        }
        if (row === 0) continue;
        const end = row + (data[row] as number);
        for (let i = row + 1; i <= end; i++) {
          const entry = data[i] as number;
          const at = entry >> 8;
          scores[at] = (scores[at] as number) + (weights[entry & 255] as number);
        }
      }
    },
  };
}

/** Returns the weight that each byte stands for, fine near zero and coarse far from it. */
export function squareLaw(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const signed = byte < 128 ? byte : byte - 256;
    return Math.sign(signed) * (signed / 127) ** 2 * scale;
  });
}

function fillTable(
  streams: WeightStreams,
  table: Int32Array,
  known: Int32Array,
  data: Uint16Array,
  mask: number,
): void {
  let key = 0;
  let at = 0;
  let weight = 0;
  let next = 1;
  for (let row = 0; row < streams.rows; row++) {
    let shift = 0;
    let byte: number;
    do {
      byte = streams.keys[at++] as number;
      key = (key + ((byte & 127) << shift)) | 0;
      shift += 7;
    } while (byte > 127);
    const place = spread(key);
    const word = (place >>> 5) & (mask >> 3);
    known[word] = (known[word] as number) | (1 << place);
    let slot = place & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    table[2 * slot + 1] = next;
    const count = streams.counts[row] as number;
    data[next++] = count;
    for (let i = 0; i < count; i++, weight++)
      data[next++] = ((streams.classIds[weight] as number) << 8) | (streams.values[weight] as number);
  }
}
