import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createTreeFinder, isProjectiveTree } from "../../../src/core/language/network/tree.ts";

const finder = createTreeFinder(40);

/** Returns the sum of the best tree by trying all of them. */
function bestSum(scores: Float32Array, ld: number, size: number): number {
  let best = -Infinity;
  const heads = new Int32Array(size + 1);
  const visit = (d: number, sum: number): void => {
    if (d > size) {
      if (sum > best && isProjectiveTree(heads)) best = sum;
      return;
    }
    for (let h = 0; h <= size; h++) {
      if (h === d) continue;
      heads[d] = h;
      visit(d + 1, sum + (scores[d * ld + h] as number));
    }
  };
  visit(1, 0);
  return best;
}

const sumOf = (heads: Int32Array, scores: Float32Array, ld: number) =>
  heads.reduce((sum, head, d) => (d === 0 ? 0 : sum + (scores[d * ld + head] as number)), 0);

for (const [heads, isTree] of [
  [[0, 0], true],
  [[0, 2, 0, 2], true],
  [[0, 0, 0], false],
  [[0, 2, 1], false],
  [[0, 3, 4, 0, 3], false],
  [[0, 3, 0, 2, 1], false],
] as const)
  test(`heads ${heads.slice(1)} are ${isTree ? "" : "not "}a projective tree with one root`, () => {
    assert.equal(isProjectiveTree(Int32Array.from(heads)), isTree);
  });

test("finds the best of all projective trees", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 48, maxLength: 48 }),
      (size, numbers) => {
        const ld = 8;
        const scores = Float32Array.from(numbers);
        const heads = finder.find(scores, ld, size);
        assert.ok(isProjectiveTree(heads));
        assert.equal(sumOf(heads, scores, ld), bestSum(scores, ld, size));
      },
    ),
  );
});

test("gives a tree whatever the scores are", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.infiniteStream(fc.float({ noNaN: true, min: -5, max: 5 })),
      (size, stream) => {
        const scores = Float32Array.from({ length: 41 * 48 }, () => stream.next().value ?? 0);
        assert.ok(isProjectiveTree(finder.find(scores, 48, size)));
      },
    ),
    { numRuns: 30 },
  );
});
