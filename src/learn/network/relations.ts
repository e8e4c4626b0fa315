import { pad } from "../../core/language/network/layout.ts";
import { crossEntropy } from "./cross-entropy.ts";
import { fillMask } from "./drop.ts";
import type { LessonBatch, Workbench } from "./workbench.ts";

/** Learns by what relation a word hangs on its right head; returns the cross-entropy a word. */
export function learnRelations(bench: Workbench, batch: LessonBatch): number {
  const { sizes, buffers, dense, kernels, memory, parameters } = bench;
  const { relation } = sizes;
  const both = 2 * sizes.width;
  const { rows } = batch;
  const top = { at: buffers.states[sizes.layers] as number, ld: both };
  const dTop = { at: buffers.dStates[sizes.layers] as number, ld: both };
  const pairRows = { at: buffers.pairs, ld: 2 * relation };
  const hiddenRows = { at: buffers.hidden, ld: relation };
  const ld = pad(sizes.relations);
  const scoreRows = { at: buffers.relations, ld };

  dense.forward("pair", top, pairRows, rows);
  const pairs = memory.view(buffers.pairs, rows * 2 * relation);
  const hidden = memory.view(buffers.hidden, rows * relation).fill(0);
  const bias = memory.view(parameters.at("pair.bias"), relation);
  eachArc(batch, relation, (at, own, head) => {
    for (let i = 0; i < relation; i++) {
      const sum = (pairs[own + i] as number) + (pairs[head + i] as number) + (bias[i] as number);
      hidden[at + i] = sum > 0 ? sum : 0.1 * sum;
    }
  });
  fillMask(bench, buffers.hiddenMask, relation, batch);
  kernels.scaleBy(buffers.hidden, buffers.hiddenMask, rows * relation);
  dense.forward("relations", hiddenRows, scoreRows, rows);
  dense.bias("relations.bias", scoreRows, rows, false);

  const scores = memory.view(buffers.relations, rows * ld);
  let loss = 0;
  for (const [i, { size, relations }] of batch.lessons.entries()) {
    const start = batch.starts[i] as number;
    scores.fill(0, start * ld, (start + 1) * ld);
    for (let word = 0; word < size; word++) {
      const at = (start + 1 + word) * ld;
      loss += crossEntropy(scores, at, sizes.relations, relations[word] as number, batch.weight);
      scores.fill(0, at + sizes.relations, at + ld);
    }
  }

  const dHidden = { at: buffers.dHidden, ld: relation };
  dense.biasBack("relations.bias", scoreRows, rows);
  dense.backward("relations", hiddenRows, scoreRows, { ...dHidden, add: false }, rows);
  kernels.scaleBy(buffers.dHidden, buffers.hiddenMask, rows * relation);
  kernels.leakyBack(buffers.hidden, buffers.dHidden, rows * relation);
  dense.biasBack("pair.bias", dHidden, rows);
  const gradient = memory.view(buffers.dHidden, rows * relation);
  const dPairs = memory.view(buffers.dPairs, rows * 2 * relation).fill(0);
  eachArc(batch, relation, (at, own, head) => {
    for (let i = 0; i < relation; i++) {
      const value = gradient[at + i] as number;
      dPairs[own + i] = (dPairs[own + i] as number) + value;
      dPairs[head + i] = (dPairs[head + i] as number) + value;
    }
  });
  dense.backward("pair", top, { at: buffers.dPairs, ld: 2 * relation }, { ...dTop, add: true }, rows);
  return loss;
}

/** Visits each word: where its hidden values begin, where its own part of a pair does, and its head's part. */
function eachArc(
  { lessons, starts }: LessonBatch,
  relation: number,
  visit: (at: number, own: number, head: number) => void,
): void {
  for (const [i, { heads }] of lessons.entries()) {
    const start = starts[i] as number;
    for (const [word, head] of heads.entries()) {
      const row = start + 1 + word;
      visit(row * relation, row * 2 * relation, (start + head) * 2 * relation + relation);
    }
  }
}
