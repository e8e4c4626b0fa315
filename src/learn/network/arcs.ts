import { pad } from "../../core/language/network/layout.ts";
import { crossEntropy } from "./cross-entropy.ts";
import { fillMask } from "./drop.ts";
import type { LessonBatch, Workbench } from "./workbench.ts";

/** Learns which word is the head of which; returns the cross-entropy a word. */
export function learnArcs(bench: Workbench, batch: LessonBatch): number {
  const { sizes, buffers, dense, kernels, memory } = bench;
  const { arc } = sizes;
  const both = 2 * sizes.width;
  const { rows } = batch;
  const top = { at: buffers.states[sizes.layers] as number, ld: both };
  const dTop = { at: buffers.dStates[sizes.layers] as number, ld: both };
  const arcs = { at: buffers.arcs, ld: 2 * arc };
  const dArcs = { at: buffers.dArcs, ld: 2 * arc };
  const matched = { at: buffers.matched, ld: arc };
  const dMatched = { at: buffers.dMatched, ld: arc };

  dense.forward("arc", top, arcs, rows);
  dense.bias("arc.bias", arcs, rows, true);
  fillMask(bench, buffers.arcMask, 2 * arc, batch);
  kernels.scaleBy(arcs.at, buffers.arcMask, rows * 2 * arc);
  dense.forward("match", arcs, matched, rows);
  dense.bias("match.bias", matched, rows, false);

  memory.view(dArcs.at, rows * 2 * arc).fill(0);
  memory.view(dMatched.at, rows * arc).fill(0);
  let loss = 0;
  for (const i of batch.lessons.keys()) loss += learnSentence(bench, batch, i);

  dense.biasBack("match.bias", dMatched, rows);
  dense.backward("match", arcs, dMatched, { ...dArcs, add: false }, rows);
  kernels.scaleBy(dArcs.at, buffers.arcMask, rows * 2 * arc);
  kernels.leakyBack(arcs.at, dArcs.at, rows * 2 * arc);
  dense.biasBack("arc.bias", dArcs, rows);
  dense.backward("arc", top, dArcs, { ...dTop, add: true }, rows);
  return loss;
}

/** Scores all arcs of a sentence; leaves the gradient of dependents in `dMatched`, of heads in `dArcs`. */
function learnSentence(
  { sizes, buffers, kernels, memory }: Workbench,
  batch: LessonBatch,
  index: number,
): number {
  const { arc } = sizes;
  const { size, heads } = batch.lessons[index] as { size: number; heads: readonly number[] };
  const start = batch.starts[index] as number;
  const count = size + 1;
  const ld = pad(count);
  const headsAt = 4 * (start * 2 * arc + arc);
  const { packed, arcScores, turnedScores } = buffers;
  const matched = buffers.matched + 4 * start * arc;

  kernels.pack(buffers.arcs + headsAt, packed, arc, ld, 2 * arc, 1);
  kernels.multiply(matched, arc, packed, arcScores, ld, count, arc, ld, 0);
  const scores = memory.view(arcScores, count * ld);
  scores.fill(0, 0, ld);
  let loss = 0;
  for (let d = 1; d < count; d++) {
    scores[d * ld + d] = -1e9;
    loss += crossEntropy(scores, d * ld, count, heads[d - 1] as number, batch.weight);
    scores[d * ld + d] = 0;
    scores.fill(0, d * ld + count, (d + 1) * ld);
  }
  kernels.pack(buffers.arcs + headsAt, packed, count, arc, 2 * arc, 0);
  kernels.multiply(arcScores, ld, packed, buffers.dMatched + 4 * start * arc, arc, count, count, arc, 0);
  kernels.transpose(arcScores, ld, turnedScores, count, count);
  kernels.pack(matched, packed, count, arc, arc, 0);
  kernels.multiply(turnedScores, count, packed, buffers.dArcs + headsAt, 2 * arc, count, count, arc, 0);
  return loss;
}
