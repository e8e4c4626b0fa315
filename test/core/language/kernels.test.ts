import assert from "node:assert/strict";
import { test } from "node:test";
import { startReading } from "../../../src/core/language/network/kernels.ts";
import type { Address } from "../../../src/core/language/network/memory.ts";
import { startLearning } from "../../../src/learn/network/kernels.ts";
import { createRandom } from "../../../src/learn/random.ts";

const random = createRandom(4);

function near(actual: ArrayLike<number>, expected: readonly number[], within: number): void {
  for (const [i, value] of expected.entries())
    assert.ok(Math.abs((actual[i] as number) - value) <= within, `at ${i}: ${actual[i]}, not ${value}`);
}

test("products are what sums of products are, and the same for a row alone", () => {
  const { kernels, memory } = startReading();
  const [m, k, n] = [7, 5, 16] as const;
  const fill = (count: number): Address => {
    const at = memory.alloc(count);
    const values = memory.view(at, count);
    for (let i = 0; i < count; i++) values[i] = random() - 0.5;
    return at;
  };
  const [a, b] = [fill(m * k), fill(k * n)];
  const [packed, c, alone] = [memory.alloc(k * n), memory.alloc(m * n), memory.alloc(n)];
  kernels.pack(b, packed, k, n, n, 0);
  kernels.multiply(a, k, packed, c, n, m, k, n, 0);
  const [A, B] = [memory.view(a, m * k), memory.view(b, k * n)];
  const expected = Array.from({ length: m * n }, (_, at) => {
    const [row, column] = [Math.floor(at / n), at % n];
    return Array.from(
      { length: k },
      (_, p) => (A[row * k + p] as number) * (B[p * n + column] as number),
    ).reduce((sum, product) => sum + product, 0);
  });
  near(memory.view(c, m * n), expected, 1e-6);
  kernels.multiply(a + 4 * k, k, packed, alone, n, 1, k, n, 0);
  assert.deepEqual(memory.view(alone, n), memory.view(c + 4 * n, n));
});

test("rounded products are close to the exact ones, and the same for a row alone", () => {
  const { kernels, memory } = startReading();
  const [m, k, n] = [7, 24, 16] as const;
  const x = memory.alloc(m * k);
  const values = memory.view(x, m * k).map(() => 6 * random() - 3);
  memory.view(x, m * k).set(values);
  const bytes = Int8Array.from({ length: n * k }, () => Math.round(254 * random() - 127));
  const [raw, packed, scales, bias] = [
    memory.alloc(n * k),
    memory.alloc(n * k),
    memory.alloc(n),
    memory.alloc(n),
  ];
  memory.bytes(raw, n * k).set(bytes);
  memory.view(scales, n).fill(0.01);
  memory.view(bias, n).fill(-0.5);
  const [narrow, rowScales, c] = [memory.alloc(m * k), memory.alloc(m), memory.alloc(m * n)];
  kernels.packNarrow(raw, packed, k, n);
  kernels.narrow(x, k, narrow, rowScales, m, k);
  kernels.multiplyNarrow(narrow, rowScales, packed, scales, bias, c, n, m, k, n, 1);
  const expected = Array.from({ length: m * n }, (_, at) => {
    const [row, column] = [Math.floor(at / n), at % n];
    let sum = -0.5;
    for (let p = 0; p < k; p++)
      sum += (values[row * k + p] as number) * (bytes[column * k + p] as number) * 0.01;
    return sum > 0 ? sum : 0.1 * sum;
  });
  near(memory.view(c, m * n), expected, 2e-3);
  const third = memory.view(c + 4 * 2 * n, n).slice();
  kernels.narrow(x + 4 * 2 * k, k, narrow, rowScales, 1, k);
  kernels.multiplyNarrow(narrow, rowScales, packed, scales, bias, c, n, 1, k, n, 1);
  assert.deepEqual(memory.view(c, n), third);
});

test("a layer reads a sentence both ways as its equations say", () => {
  const { kernels, memory } = startLearning();
  const [rows, width] = [3, 4] as const;
  const values = (count: number) => Array.from({ length: count }, () => 4 * random() - 2);
  const put = (list: readonly number[]): Address => {
    const at = memory.alloc(list.length);
    memory.view(at, list.length).set(list);
    return at;
  };
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  for (const [first, last] of [
    [0, 2],
    [2, 0],
  ] as const) {
    const [u, x, p] = [values(rows * 3 * width), values(rows * width), values(4 * width)];
    const [c, y] = [memory.alloc(rows * width), memory.alloc(rows * width)];
    kernels.recur(put(u), 3 * width, put(x), c, y, width, put(p), width, first, last);
    const expected = new Array<number>(rows * width);
    const order = first < last ? [0, 1, 2] : [2, 1, 0];
    for (let j = 0; j < width; j++) {
      let before = 0;
      for (const t of order) {
        const [z, uf, ur] = [0, 1, 2].map((gate) => u[t * 3 * width + gate * width + j] as number) as [
          number,
          number,
          number,
        ];
        const weight = (i: number) => p[i * width + j] as number;
        const f = sigmoid(uf + weight(0) + weight(2) * before);
        const r = sigmoid(ur + weight(1) + weight(3) * before);
        before = f * before + (1 - f) * z;
        expected[t * width + j] = r * Math.tanh(before) + (1 - r) * (x[t * width + j] as number);
      }
    }
    near(memory.view(y, rows * width), expected, 3e-4);
  }
});
