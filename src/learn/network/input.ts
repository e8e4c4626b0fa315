import { inputWidth } from "../../core/language/network/layout.ts";
import { addRow } from "../../core/language/network/quantized.ts";
import { rootRows, unseenWord, type WordRows } from "../../core/language/network/word-input.ts";
import { fillMask } from "./drop.ts";
import type { Lesson } from "./lesson.ts";
import type { LessonBatch, Workbench } from "./workbench.ts";

/** Rows of a word that were used in a batch, as some of them are left out at random. */
export type UsedRows = Partial<WordRows>;

/** Fills in what describes each word, and makes the first product of it. Returns what was used, by row. */
export function readWords(bench: Workbench, batch: LessonBatch): readonly UsedRows[] {
  const { sizes, buffers, dense, kernels, memory, parameters } = bench;
  const wide = inputWidth(sizes);
  const inputs = memory.view(buffers.inputs, batch.rows * wide).fill(0);
  const words = memory.view(parameters.at("words"), sizes.words * sizes.word);
  const parts = memory.view(parameters.at("parts"), sizes.parts * sizes.part);
  const used = batch.lessons.flatMap((lesson) => [
    rootRows,
    ...lesson.words.map((_, i) => use(bench, batch, lesson, i)),
  ]);
  for (const [row, { word, vector, parts: ofWord }] of used.entries()) {
    const at = row * wide;
    if (word !== undefined)
      for (let i = 0; i < sizes.word; i++) inputs[at + i] = words[word * sizes.word + i] as number;
    for (const part of ofWord ?? [])
      for (let i = 0, to = at + sizes.word; i < sizes.part; i++, to++)
        inputs[to] = (inputs[to] as number) + (parts[part * sizes.part + i] as number);
    if (vector !== undefined && vector >= 0)
      addRow(bench.vectors, vector, inputs, at + sizes.word + sizes.part);
  }
  const both = 2 * sizes.width;
  const first = { at: buffers.states[0] as number, ld: both };
  dense.forward("input", { at: buffers.inputs, ld: wide }, first, batch.rows);
  dense.bias("input.bias", first, batch.rows, true);
  fillMask(bench, buffers.masks[0] as number, both, batch);
  kernels.scaleBy(first.at, buffers.masks[0] as number, batch.rows * both);
  return used;
}

/** Chooses what of a word is used. */
function use({ dropout }: Workbench, { random }: LessonBatch, lesson: Lesson, place: number): UsedRows {
  const { word, vector, parts } = lesson.words[place] as WordRows;
  const seen = lesson.counts[place] as number;
  const isUnseen = random() < dropout.rare / (dropout.rare + seen);
  const hasNoWord = random() < dropout.input / 2;
  const hasNoVector = random() < dropout.input;
  const hasNoParts = random() < dropout.input / 2;
  return {
    ...(hasNoWord && !(hasNoVector && hasNoParts) ? {} : { word: isUnseen ? unseenWord : word }),
    ...(hasNoVector ? {} : { vector }),
    ...(hasNoParts ? {} : { parts }),
  };
}

/** Takes the gradient back to the words and parts that were used. */
export function readWordsBack(bench: Workbench, batch: LessonBatch, used: readonly UsedRows[]): void {
  const { sizes, buffers, dense, kernels, memory, parameters } = bench;
  const wide = inputWidth(sizes);
  const both = 2 * sizes.width;
  const dFirst = { at: buffers.dStates[0] as number, ld: both };
  kernels.scaleBy(dFirst.at, buffers.masks[0] as number, batch.rows * both);
  kernels.leakyBack(buffers.states[0] as number, dFirst.at, batch.rows * both);
  dense.biasBack("input.bias", dFirst, batch.rows);
  const dInputs = { at: buffers.dInputs, ld: wide };
  dense.backward("input", { at: buffers.inputs, ld: wide }, dFirst, { ...dInputs, add: false }, batch.rows);
  const values = memory.view(buffers.dInputs, batch.rows * wide);
  const words = memory.view(parameters.gradientAt("words"), sizes.words * sizes.word);
  const parts = memory.view(parameters.gradientAt("parts"), sizes.parts * sizes.part);
  for (const [row, { word, parts: ofWord }] of used.entries()) {
    const at = row * wide;
    if (word !== undefined) addTo(words, word * sizes.word, values, at, sizes.word);
    for (const part of ofWord ?? []) addTo(parts, part * sizes.part, values, at + sizes.word, sizes.part);
  }
}

function addTo(to: Float32Array, at: number, from: Float32Array, start: number, count: number): void {
  for (let i = 0; i < count; i++) to[at + i] = (to[at + i] as number) + (from[start + i] as number);
}
