import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sizes } from "../../src/core/language/network/layout.ts";
import { readQuantized } from "../../src/core/language/network/quantized.ts";
import { createBuffers } from "../../src/learn/network/buffers.ts";
import { createDense } from "../../src/learn/network/dense.ts";
import { startLearning } from "../../src/learn/network/kernels.ts";
import { addGradients } from "../../src/learn/network/learn-network.ts";
import type { Lesson } from "../../src/learn/network/lesson.ts";
import { createParameters } from "../../src/learn/network/parameters.ts";
import { quantizeRows } from "../../src/learn/network/quantize.ts";
import { layOut, type Workbench } from "../../src/learn/network/workbench.ts";
import { createRandom } from "../../src/learn/random.ts";

const sizes: Sizes = {
  words: 6,
  parts: 5,
  word: 8,
  part: 8,
  vector: 8,
  width: 8,
  layers: 2,
  arc: 8,
  relation: 8,
  name: 8,
  tags: 3,
  relations: 4,
  labels: 7,
};

const lesson = (heads: number[], relations: number[], set: number): Lesson => ({
  size: heads.length,
  small: [],
  headlines: [],
  capital: [],
  words: heads.map((_, i) => ({ word: 2 + (i % 4), vector: i % 3, parts: [1 + (i % 4), 4] })),
  counts: heads.map(() => Infinity),
  heads,
  relations,
  tags: heads.map((_, i) => i % 3),
  names:
    set < 2
      ? { set, labels: heads.map((_, i) => (i < 2 ? i + 1 : 0)), cases: heads.map((_, i) => i) }
      : undefined,
});

const lessons = [
  lesson([2, 0, 2, 3, 2], [1, 0, 2, 3, 1], 0),
  lesson([0, 1, 1], [0, 2, 1], 1),
  lesson([2, 0], [1, 0], 2),
];

function createBench(): Workbench {
  const { kernels, memory } = startLearning();
  const parameters = createParameters(sizes, memory, createRandom(5));
  // Gates that are nearly shut would hide what is wrong behind them; biases of zero their own gradients.
  const values = memory.view(parameters.values, parameters.size);
  const random = createRandom(6);
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) + 0.4 * (random() - 0.5);
  const buffers = createBuffers(sizes, memory);
  const vectors = Float32Array.from({ length: 24 }, (_, i) => Math.sin(i));
  return {
    sizes,
    vectors: readQuantized(quantizeRows(vectors, 3, 8, 127), 3, 8),
    parameters,
    buffers,
    dense: createDense(parameters, buffers, kernels),
    kernels,
    memory,
    dropout: { state: 0, name: 0, input: 0, rare: 0 },
    weights: { names: 1 },
  };
}

test("gradients are what small changes of the weights do to the losses", () => {
  const bench = createBench();
  const { memory, parameters } = bench;
  const loss = () =>
    addGradients(bench, layOut(lessons, createRandom(1))).reduce((sum, part) => sum + part, 0);
  loss();
  const gradients = memory.view(parameters.gradients, parameters.size).slice();
  const step = 0.002;
  for (const { id, rows, columns } of parameters.tensors) {
    const values = memory.view(parameters.at(id), rows * columns);
    const first = (parameters.at(id) - parameters.values) / 4;
    const own = gradients.subarray(first, first + rows * columns);
    const order = [...own.keys()].sort((a, b) => Math.abs(own[b] as number) - Math.abs(own[a] as number));
    for (const i of order.slice(0, 6)) {
      const before = values[i] as number;
      values[i] = before + step;
      const above = loss();
      values[i] = before - step;
      const below = loss();
      values[i] = before;
      const measured = (above - below) / (2 * step);
      const given = own[i] as number;
      assert.ok(
        Math.abs(measured - given) < 0.02 * Math.abs(given) + 0.0015,
        `${id}[${i}]: ${given} where ${measured} is measured`,
      );
    }
  }
});
