import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { wordShape } from "../../../src/core/language/words.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Megabytes that stay in use after the shapes of some words were asked for. */
function megabytesKept(words: () => Iterable<string>): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (const word of words()) wordShape(word);
  collectGarbage();
  return (process.memoryUsage().heapUsed - before) / 2 ** 20;
}

test("a word that is remembered keeps no text around it in memory", () => {
  const kept = megabytesKept(function* () {
    for (let i = 0; i < 100; i++) yield `internationalisation${i} ${"x".repeat(2 ** 20 + i)}`.slice(0, 22);
  });
  assert.ok(kept < 10, `${kept} MB`);
});

test("a word of thousands of letters is not remembered", () => {
  const kept = megabytesKept(function* () {
    for (let i = 0; i < 48; i++) yield `${i}${"x".repeat(2 ** 16)}`;
  });
  assert.ok(kept < 1.5, `${kept} MB`);
});

test("the same word gives the same shape", () => {
  assert.equal(wordShape("Geneva"), wordShape("Geneva"));
  assert.deepEqual(wordShape("x".repeat(300)), wordShape("x".repeat(300)));
});
