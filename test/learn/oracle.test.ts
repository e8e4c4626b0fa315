import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createState, restart } from "../../src/core/language/parser/state.ts";
import { apply, isDone } from "../../src/core/language/parser/transitions.ts";
import { actionCosts } from "../../src/learn/oracle.ts";
import { liftCrossing } from "../../src/learn/projective.ts";

/** Trees as heads of words 1 to n: each word hangs on one that came before it in a random order. */
const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 30 })
  .chain((picks) =>
    fc.shuffledSubarray([...picks.keys()], { minLength: picks.length }).map((order) => ({ picks, order })),
  )
  .map(({ picks, order }) => {
    const heads = new Int32Array(picks.length + 1);
    for (const [i, word] of order.entries())
      heads[word + 1] = i === 0 ? 0 : (order[(picks[i] as number) % i] as number) + 1;
    return heads;
  });

test("a lifted tree has no crossing arcs and keeps those that crossed none", () => {
  const tree = Int32Array.of(0, 2, 0, 2, 1);
  assert.deepEqual([...liftCrossing(tree)], [0, 2, 0, 2, 2]);
  const projective = Int32Array.of(0, 2, 0, 2, 3);
  assert.deepEqual([...liftCrossing(projective)], [...projective]);
});

test("actions without cost lead to the right tree", () => {
  fc.assert(
    fc.property(trees, fc.infiniteStream(fc.nat(2)), (tree, picks) => {
      const heads = liftCrossing(tree);
      const state = createState(heads.length);
      const costs = new Int32Array(3);
      restart(state, heads.length - 1);
      while (!isDone(state)) {
        actionCosts(state, heads, costs);
        const free = [0, 1, 2].filter((kind) => costs[kind] === 0);
        assert.ok(free.length > 0);
        apply(state, free[(picks.next().value ?? 0) % free.length] as number);
      }
      assert.deepEqual([...state.head.slice(1, heads.length)], [...heads.slice(1)]);
    }),
  );
});
