import { cases, pad } from "../../core/language/network/layout.ts";
import { crossEntropy } from "./cross-entropy.ts";
import { fillMask } from "./drop.ts";
import { learnChain } from "./label-chain.ts";
import { labelSets } from "./parameters.ts";
import type { LessonBatch, Workbench } from "./workbench.ts";

/** Learns the tags of words; returns the cross-entropy a word. */
export function learnTags(bench: Workbench, batch: LessonBatch): number {
  const { sizes, buffers, dense, memory } = bench;
  const ld = pad(sizes.tags);
  const both = 2 * sizes.width;
  const top = { at: buffers.states[sizes.layers] as number, ld: both };
  const dTop = { at: buffers.dStates[sizes.layers] as number, ld: both };
  const rows = { at: buffers.tags, ld };
  dense.forward("tags", top, rows, batch.rows);
  dense.bias("tags.bias", rows, batch.rows, false);
  const scores = memory.view(buffers.tags, batch.rows * ld);
  let loss = 0;
  for (const [i, { size, tags }] of batch.lessons.entries()) {
    const start = batch.starts[i] as number;
    scores.fill(0, start * ld, (start + 1) * ld);
    for (let word = 0; word < size; word++) {
      const at = (start + 1 + word) * ld;
      loss += crossEntropy(scores, at, sizes.tags, tags[word] as number, batch.weight);
      scores.fill(0, at + sizes.tags, at + ld);
    }
  }
  dense.biasBack("tags.bias", rows, batch.rows);
  dense.backward("tags", top, rows, { ...dTop, add: true }, batch.rows);
  return loss;
}

/**
 * Learns the labels of names, where a sentence has them; returns the cross-entropy a word. Two sets of names draw their
 * bounds in two ways, so each has labels of its own over values that both share; the network keeps those of the first.
 */
export function learnLabels(bench: Workbench, batch: LessonBatch): number {
  const { sizes, buffers, dense, kernels } = bench;
  const both = 2 * sizes.width;
  const { rows } = batch;
  const ld = pad(sizes.labels);
  const top = { at: buffers.states[sizes.layers] as number, ld: both };
  const dTop = { at: buffers.dStates[sizes.layers] as number, ld: both };
  const names = { at: buffers.names, ld: sizes.name };
  const dNames = { at: buffers.dNames, ld: sizes.name };
  const scores = { at: buffers.labels, ld };

  dense.forward("name", top, names, rows);
  dense.bias("name.bias", names, rows, true);
  fillMask(bench, buffers.nameMask, sizes.name, batch, bench.dropout.name);
  kernels.scaleBy(names.at, buffers.nameMask, rows * sizes.name);
  let loss = 0;
  for (const [set, id] of labelSets.entries()) {
    dense.forward(id, names, scores, rows);
    dense.bias(`${id}.bias`, scores, rows, false);
    loss += judgeLabels(bench, batch, ld, set);
    dense.biasBack(`${id}.bias`, scores, rows);
    dense.backward(id, names, scores, { ...dNames, add: set > 0 }, rows);
  }
  kernels.scaleBy(dNames.at, buffers.nameMask, rows * sizes.name);
  kernels.leakyBack(names.at, dNames.at, rows * sizes.name);
  dense.biasBack("name.bias", dNames, rows);
  dense.backward("name", top, dNames, { ...dTop, add: true }, rows);
  return loss;
}

/** Turns the scores of a set's labels, with what the case of the word adds, into their gradients. */
function judgeLabels(
  { sizes, buffers, memory, parameters, weights }: Workbench,
  batch: LessonBatch,
  ld: number,
  set: number,
): number {
  const id = labelSets[set] as string;
  const scores = memory.view(buffers.labels, batch.rows * ld);
  const byCase = memory.view(parameters.at(`${id}.case`), cases * ld);
  const dByCase = memory.view(parameters.gradientAt(`${id}.case`), cases * ld);
  const next = memory.view(parameters.at(`${id}.next`), sizes.labels * ld);
  const dNext = memory.view(parameters.gradientAt(`${id}.next`), sizes.labels * ld);
  const weight = batch.weight * weights.names;
  let loss = 0;
  for (const [i, { size, names }] of batch.lessons.entries()) {
    const start = batch.starts[i] as number;
    if (names?.set !== set) {
      scores.fill(0, start * ld, (start + 1 + size) * ld);
      continue;
    }
    scores.fill(0, start * ld, (start + 1) * ld);
    const at = (start + 1) * ld;
    eachScore(names.cases, sizes.labels, ld, at, (place, byPlace) => {
      scores[place] = (scores[place] as number) + (byCase[byPlace] as number);
    });
    loss += learnChain({ scores, at, ld, size, next, dNext }, names.labels, weight);
    eachScore(names.cases, sizes.labels, ld, at, (place, byPlace) => {
      dByCase[byPlace] = (dByCase[byPlace] as number) + (scores[place] as number);
    });
    for (let word = 0; word < size; word++)
      scores.fill(0, at + word * ld + sizes.labels, at + (word + 1) * ld);
  }
  return loss;
}

/** Visits the score of each label of each word, with the place of what the word's case adds to it. */
function eachScore(
  casesOfWords: ArrayLike<number>,
  count: number,
  ld: number,
  at: number,
  visit: (place: number, byPlace: number) => void,
): void {
  for (let word = 0; word < casesOfWords.length; word++)
    for (let k = 0; k < count; k++) visit(at + word * ld + k, (casesOfWords[word] as number) * ld + k);
}
