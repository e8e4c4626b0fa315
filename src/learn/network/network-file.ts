import { keepingOf, type Sizes, tensorsOf } from "../../core/language/network/layout.ts";
import type { Memory } from "../../core/language/network/memory.ts";
import type { Section } from "../model-file.ts";
import type { Parameters } from "./parameters.ts";
import { floatBytes, hashBytes, quantizeRows } from "./quantize.ts";
import type { LearnedVocabulary } from "./vocabulary.ts";

/** Steps on either side of zero in which weights are kept: what a byte holds. */
const weightSteps = 127;

/** Lays a network out as `loadWeights` reads it. @param vectors hashes and rows of words with a vector */
export function networkSections(
  sizes: Sizes,
  parameters: Parameters,
  memory: Memory,
  vocabulary: LearnedVocabulary,
  vectors: { readonly hashes: Int32Array; readonly rows: Uint8Array },
): readonly Section[] {
  const shift = parameters.average - parameters.values;
  return [
    ...tensorsOf(sizes).map((tensor): Section => {
      const { id, rows, columns } = tensor;
      const values = memory.view(parameters.at(id) + shift, rows * columns);
      const keeping = keepingOf(tensor);
      if (keeping === "floats") return [id, floatBytes(values)];
      if (keeping === "rows") return [id, quantizeRows(values, rows, columns, weightSteps)];
      return [id, quantizeRows(turn(values, rows, columns), columns, rows, weightSteps)];
    }),
    ["words.hashes", hashBytes(vocabulary.words)],
    ["parts.hashes", hashBytes(vocabulary.parts)],
    ["names.hashes", hashBytes(vocabulary.names)],
    ["names.kinds", vocabulary.nameKinds],
    ["vectors.hashes", hashBytes(vectors.hashes)],
    ["vectors", vectors.rows],
  ];
}

/** Returns a table with its columns as rows. */
function turn(values: Float32Array, rows: number, columns: number): Float32Array {
  return values.map((_, i) => values[(i % rows) * columns + Math.floor(i / rows)] as number);
}
