import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wordProgressOn } from "../../../src/node/output/word-progress.ts";

/** Steps of a thousand words, each of which takes some milliseconds, and what was written. */
async function written(isTerminal: boolean, milliseconds: number): Promise<readonly string[]> {
  const lines: string[] = [];
  let clock = 0;
  const write = async (text: string) => {
    lines.push(text);
  };
  const progress = wordProgressOn({ isTerminal, columns: 80, write }, () => clock);
  for (let i = 0; i < 3; i++) {
    clock += milliseconds;
    await progress.step(1000);
  }
  await progress.end();
  return lines;
}

describe("progress in words", () => {
  it("redraws one line on a terminal and leaves a sum", async () => {
    assert.deepEqual(await written(true, 300), [
      "\r\u001b[K2,000 words, 3,333 a second",
      "\r\u001b[K3,000 words, 3,333 a second\n",
    ]);
  });

  it("says nothing of a text that is short, nor where nobody watches", async () => {
    assert.deepEqual(await written(true, 10), []);
    assert.deepEqual(await written(false, 1000), []);
  });
});
