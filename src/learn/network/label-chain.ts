import { labels, mayFollow } from "../../core/language/names/labels.ts";

/** Scores of a sentence's labels, in place among others. */
export interface Chain {
  /** Score of label l for word i at `at + i * ld + l`; becomes the gradient. */
  readonly scores: Float32Array;
  readonly at: number;
  readonly ld: number;
  readonly size: number;
  /** Score of label l after label b at `b * ld + l`, and its gradient, which is added to. */
  readonly next: Float32Array;
  readonly dNext: Float32Array;
}

const count = labels.length;

/** Returns the log of the sum of powers of e. */
function logSum(values: readonly number[]): number {
  const highest = Math.max(...values);
  return highest === -Infinity
    ? -Infinity
    : highest + Math.log(values.reduce((sum, v) => sum + Math.exp(v - highest), 0));
}

/**
 * Turns the scores of a sentence's labels into the gradient of the likelihood of the right ones among all that may follow
 * each other (a linear-chain conditional random field), and returns its negative logarithm.
 */
export function learnChain(chain: Chain, right: ArrayLike<number>, weight: number): number {
  const { scores, at, ld, size, next, dNext } = chain;
  const every = Array.from({ length: count }, (_, label) => label);
  const score = (i: number, label: number) => scores[at + i * ld + label] as number;
  const step = (before: number, label: number) =>
    mayFollow(before, label) ? (next[before * ld + label] as number) : -Infinity;

  const forward: number[][] = [];
  for (let i = 0; i < size; i++) {
    const last = forward[i - 1];
    forward.push(
      every.map((label) => {
        const ways = last ? every.map((b) => (last[b] as number) + step(b, label)) : [step(0, label)];
        return logSum(ways) + score(i, label);
      }),
    );
  }
  const total = logSum(forward[size - 1] as number[]);

  let loss = total;
  let back = every.map(() => 0);
  for (let i = size - 1; i >= 0; i--) {
    const before = i > 0 ? (right[i - 1] as number) : 0;
    const own = right[i] as number;
    loss -= score(i, own) + step(before, own);
    const ahead = back.map((sum, label) => sum + score(i, label));
    const last = forward[i - 1];
    for (const b of last ? every : [0])
      for (const label of every) {
        const chance = Math.exp(
          (last ? (last[b] as number) : 0) + step(b, label) + (ahead[label] as number) - total,
        );
        const isRight = b === before && label === own ? 1 : 0;
        const place = b * ld + label;
        dNext[place] = (dNext[place] as number) + weight * (chance - isRight);
      }
    for (const label of every) {
      const chance = Math.exp((forward[i]?.[label] as number) + (back[label] as number) - total);
      scores[at + i * ld + label] = weight * (chance - (label === own ? 1 : 0));
    }
    back = every.map((b) => logSum(every.map((label) => step(b, label) + (ahead[label] as number))));
  }
  return weight * loss;
}
