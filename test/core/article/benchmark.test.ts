import assert from "node:assert/strict";
import { test } from "node:test";
import { articleScorer, compareShingles, shingleF1 } from "../../../bench/score/article.ts";

test("the measure counts repeated 4-grams and weighs pages alike", () => {
  const match = compareShingles("a b c d e", "a b c d x");
  assert.deepEqual(match, { hits: 1 / 3, extra: 1 / 3, missing: 1 / 3 });
  assert.equal(shingleF1([match, compareShingles("a b c d", "a b c d")]), 0.75);
  assert.equal(shingleF1([compareShingles("a b c d", "")]), 0);
});

const data = process.env.READOUT_DATA;
test("the body of pages is found as well as the goal asks", {
  skip: data ? false : "READOUT_DATA names no data",
}, async () => {
  const figures = await articleScorer.run(data ?? "");
  assert.ok((figures.find(({ id }) => id === "article.f1")?.value ?? 0) >= 0.965);
});
