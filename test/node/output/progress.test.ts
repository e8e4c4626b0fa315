import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { progressOn } from "../../../src/node/output/progress.ts";

/** Runs three steps, a second each, the last one failed, and returns what was written. */
async function written(isTerminal: boolean): Promise<readonly string[]> {
  const lines: string[] = [];
  let clock = 0;
  const talk = {
    isTerminal,
    columns: 80,
    async write(text: string) {
      lines.push(text);
    },
  };
  const progress = progressOn(talk, () => clock);
  for (const failed of [false, false, true]) {
    clock += 1000;
    await progress.step(failed);
  }
  await progress.end();
  return lines;
}

describe("progress", () => {
  it("redraws one line on a terminal and leaves a sum", async () => {
    const lines = await written(true);
    assert.deepEqual(lines, [
      "\r\u001b[K1 read, 1.0 a second",
      "\r\u001b[K2 read, 1.0 a second",
      "\r\u001b[K2 read, 1 failed, 1.0 a second",
      "\r\u001b[K2 read, 1 failed, 1.0 a second\n",
    ]);
  });

  it("says only the sum where nobody watches", async () => {
    assert.deepEqual(await written(false), ["2 read, 1 failed, 1.0 a second\n"]);
  });
});
