import { createRandom, type Random, shuffle } from "../random.ts";
import { learnArcs } from "./arcs.ts";
import { mostRows, mostWords } from "./buffers.ts";
import { learnLabels, learnTags } from "./choices.ts";
import { readWords, readWordsBack } from "./input.ts";
import { runLayers, runLayersBack } from "./layers.ts";
import type { Lesson } from "./lesson.ts";
import { learnRelations } from "./relations.ts";
import { type LessonBatch, layOut, type Workbench } from "./workbench.ts";

/** How a network is learned. */
export interface Schedule {
  readonly rounds: number;
  readonly seed: number;
  /** Rows of a batch at which it is full. */
  readonly batch: number;
  /** Step of Adam; it grows over the first steps and falls evenly to a fiftieth after `steady` of them all. */
  readonly rate: number;
  readonly steady: number;
}

/** Learns round after round. @param afterRound is told the number of the round, from 1, and its mean losses */
export function learnNetwork(
  bench: Workbench,
  lessons: readonly Lesson[],
  vary: (lesson: Lesson, random: Random, round: number) => Lesson,
  schedule: Schedule,
  firstRound: number,
  afterRound: (round: number, losses: readonly number[]) => void,
): void {
  const usable = lessons.filter(({ size }) => size <= mostWords);
  const rows = usable.reduce((sum, { size }) => sum + size + 1, 0);
  const steps = schedule.rounds * Math.ceil(rows / schedule.batch);
  for (let round = firstRound; round <= schedule.rounds; round++) {
    const random = createRandom(schedule.seed + 1000 * round);
    const order = [...usable.keys()];
    shuffle(order, random);
    let step = Math.floor((steps * (round - 1)) / schedule.rounds);
    const sums = [0, 0, 0, 0];
    let batches = 0;
    for (const batch of batchesOf(order, usable, schedule.batch)) {
      const lessonsNow = batch.map((lesson) => vary(lesson, random, round));
      const losses = learnBatch(bench, layOut(lessonsNow, random), rateAt(schedule, step, steps), step);
      for (const [i, loss] of losses.entries()) sums[i] = (sums[i] as number) + loss;
      step++;
      batches++;
    }
    afterRound(
      round,
      sums.map((sum) => sum / batches),
    );
  }
}

function* batchesOf(order: readonly number[], lessons: readonly Lesson[], full: number) {
  let batch: Lesson[] = [];
  let rows = 0;
  for (const index of order) {
    const lesson = lessons[index] as Lesson;
    if (rows + lesson.size + 1 > mostRows) {
      yield batch;
      batch = [];
      rows = 0;
    }
    batch.push(lesson);
    rows += lesson.size + 1;
    if (rows < full) continue;
    yield batch;
    batch = [];
    rows = 0;
  }
  if (batch.length > 0) yield batch;
}

const warmUp = 200;

function rateAt({ rate, steady }: Schedule, step: number, steps: number): number {
  const done = step / steps;
  const fall = done < steady ? 1 : Math.max(0.02, (1 - done) / (1 - steady));
  return rate * Math.min(1, (step + 1) / warmUp) * fall;
}

/** Longest gradient that is followed all the way. */
const longestGradient = 2;

/** Takes one step; returns the cross-entropies a word of arcs, relations, tags and labels. */
function learnBatch(bench: Workbench, batch: LessonBatch, rate: number, step: number): readonly number[] {
  const losses = addGradients(bench, batch);
  const { kernels, parameters } = bench;
  const { values, gradients, means, squares, average, size } = parameters;
  const length = Math.sqrt(kernels.sumSquares(gradients, size));
  const scale = Math.min(1, longestGradient / length);
  kernels.adam(values, gradients, means, squares, size, rate, 0.9, 0.98, scale);
  kernels.approach(average, values, Math.max(0.001, 1 / (1 + step / 10)), size);
  return losses;
}

/** Adds a batch's gradients to those of the parameters; returns its cross-entropies. */
export function addGradients(bench: Workbench, batch: LessonBatch): readonly number[] {
  const { buffers, memory, sizes } = bench;
  const used = readWords(bench, batch);
  runLayers(bench, batch);
  for (const at of buffers.dStates) memory.view(at, batch.rows * 2 * sizes.width).fill(0);
  const losses = [learnArcs, learnRelations, learnTags, learnLabels].map((learn) => learn(bench, batch));
  runLayersBack(bench, batch);
  readWordsBack(bench, batch, used);
  return losses;
}
