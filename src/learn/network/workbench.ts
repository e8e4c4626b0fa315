import type { Sizes } from "../../core/language/network/layout.ts";
import type { Memory } from "../../core/language/network/memory.ts";
import type { QuantizedRows } from "../../core/language/network/quantized.ts";
import type { Random } from "../random.ts";
import type { Buffers } from "./buffers.ts";
import type { Dense } from "./dense.ts";
import type { LearningKernels } from "./kernels.ts";
import type { Lesson } from "./lesson.ts";
import type { Parameters } from "./parameters.ts";

/** Shares of what is left out at random, so that nothing is relied on alone. */
export interface Dropout {
  /** Of the values between layers, the same ones all through a sentence. */
  readonly state: number;
  /** Of the values by which names are told: of those too few are marked to learn by heart. */
  readonly name: number;
  /** Of vectors; half as often all of a word's parts, or the word itself. */
  readonly input: number;
  /** A word seen n times is taken for an unseen one with the chance rare / (rare + n). */
  readonly rare: number;
}

/** What each step of learning works with. */
export interface Workbench {
  readonly sizes: Sizes;
  readonly vectors: QuantizedRows;
  readonly parameters: Parameters;
  readonly buffers: Buffers;
  readonly dense: Dense;
  readonly kernels: LearningKernels;
  readonly memory: Memory;
  readonly dropout: Dropout;
  /** What an error counts, against that of a tag or an arc. */
  readonly weights: { readonly names: number };
}

/** Sentences to learn from at once; their rows follow each other, a row for the root before each. */
export interface LessonBatch {
  readonly lessons: readonly Lesson[];
  readonly starts: readonly number[];
  readonly rows: number;
  /** Weight of a word: one by the number of words. */
  readonly weight: number;
  readonly random: Random;
}

/** Lays sentences out. */
export function layOut(lessons: readonly Lesson[], random: Random): LessonBatch {
  const starts: number[] = [];
  let rows = 0;
  for (const { size } of lessons) {
    starts.push(rows);
    rows += size + 1;
  }
  return { lessons, starts, rows, weight: 1 / (rows - lessons.length), random };
}
