import { labels, mayFollow } from "../names/labels.ts";

/**
 * Returns the labels of a sentence's words whose scores have the highest sum, none of them impossible after the one
 * before (Viterbi).
 *
 * @param scores of label l for word i at `i * ld + l`
 * @param next score of label l after label b at `b * ld + l`
 */
export function bestLabels(scores: Float32Array, ld: number, next: Float32Array): Int32Array {
  const words = scores.length / ld;
  const count = labels.length;
  const back = new Uint8Array(words * count);
  let sums = new Float64Array(count).fill(-Infinity);
  sums[0] = 0;
  for (let i = 0; i < words; i++) {
    const here = new Float64Array(count).fill(-Infinity);
    for (let label = 0; label < count; label++)
      for (let before = 0; before < count; before++) {
        if (!mayFollow(before, label)) continue;
        const step = (sums[before] as number) + (next[before * ld + label] as number);
        const sum = step + (scores[i * ld + label] as number);
        if (sum <= (here[label] as number)) continue;
        here[label] = sum;
        back[i * count + label] = before;
      }
    sums = here;
  }
  const found = new Int32Array(words);
  let label = 0;
  for (let other = 1; other < count; other++)
    if ((sums[other] as number) > (sums[label] as number)) label = other;
  for (let i = words - 1; i >= 0; i--) {
    found[i] = label;
    label = back[i * count + label] as number;
  }
  return found;
}
