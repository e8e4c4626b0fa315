import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createRandom } from "../src/learn/random.ts";
import { createCorpus, keptInputs } from "./corpus.ts";
import { createCoverage } from "./coverage.ts";
import { countersName } from "./instrument.ts";
import { mutate } from "./mutate.ts";
import { mutateJson } from "./mutate-json.ts";
import { type Board, type FromThread, isToEnd, type ThreadData, writeBoard } from "./shared.ts";
import type { FuzzTarget } from "./target.ts";

const { module, points, words, folder, seed, board, skipped } = workerData as ThreadData;
const say = (message: FromThread) => parentPort?.postMessage(message);

const counters = new Uint8Array(Math.ceil(points / 8) * 8);
(globalThis as Record<string, unknown>)[countersName] = counters;

const { target } = (await import(module)) as { target: FuzzTarget };
const attempt = await target.open();
const random = createRandom(seed);
const coverage = createCoverage(counters);
const corpus = createCorpus(join(folder, "corpus"), random);
const stock = {
  random,
  words: [...words, ...target.words, ...target.words].map((word) => Buffer.from(word)),
  longest: target.longest,
  other: () => corpus.pick(),
};
const avoided = new Set(skipped);

/** Runs an input and keeps it where it reached something new. */
async function run(input: Buffer): Promise<void> {
  writeBoard(board as Board, input);
  const start = performance.now();
  try {
    const running = attempt(input);
    if (running) await running;
  } catch (error) {
    const { name = "", message = String(error), stack = "" } = error as Error;
    say({
      kind: "crash",
      input: Buffer.from(input),
      name,
      message: message.slice(0, 2000),
      stack: stack.slice(0, 4000),
    });
  }
  const milliseconds = performance.now() - start;
  if (coverage.take() > 0) {
    corpus.add(input, milliseconds);
    say({ kind: "grown", reached: coverage.reached(), corpus: corpus.size });
  }
}

// What loading and warming up reach is no news, nor is their time the input's.
coverage.take();
say({ kind: "ready" });
for (const first of [
  ...target.seeds().map((seed) => Buffer.from(seed as string)),
  ...keptInputs(join(folder, "corpus")),
])
  if (!isToEnd(board) && first.length <= target.longest && !avoided.has(first.toString("latin1")))
    await run(first);
if (corpus.size === 0 && !isToEnd(board)) await run(Buffer.alloc(0));
for (let count = 1; !isToEnd(board); count++) {
  const chosen = corpus.pick();
  const changed = target.isJson && random() < 0.8 ? mutateJson(chosen, random) : undefined;
  await run((changed ?? mutate(chosen, stock)).subarray(0, target.longest));
  // Lets messages out.
  if (count % 64 === 0) await new Promise((next) => setImmediate(next));
}
say({ kind: "done" });
