import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  counted,
  duration,
  ingestProgressOn,
  progressLine,
} from "../../../src/node/output/ingest-progress.ts";

const tally = { coded: 1204, known: 0, failed: 3, files: 0, bytes: 420, totalBytes: 1000 };

describe("progressLine", () => {
  it("tells rate, failures, share and time left", () =>
    assert.equal(progressLine(tally, 100), "1,204 reports, 12.0 a second, 3 failed, 42 %, 2 min left"));
  it("tells no time left where nobody knows how much will come", () =>
    assert.equal(progressLine({ ...tally, totalBytes: 0 }, 100), "1,204 reports, 12.0 a second, 3 failed"));
});

describe("duration", () => {
  for (const [seconds, words] of [
    [0.2, "1 s"],
    [89, "89 s"],
    [240, "4 min"],
    [7800, "2 h 10 min"],
  ] as const)
    it(words, () => assert.equal(duration(seconds), words));
});

describe("counted", () => {
  it("minds the one", () =>
    assert.deepEqual(
      [counted(1, "report"), counted(0, "report"), counted(2000, "file")],
      ["1 report", "0 reports", "2,000 files"],
    ));
});

describe("ingestProgressOn", () => {
  const written = async (isTerminal: boolean, moments: readonly number[]) => {
    let text = "";
    const write = async (more: string) => {
      text += more;
    };
    const sink = { isTerminal, columns: 80, write };
    let now = 0;
    const progress = ingestProgressOn(sink, tally, () => now);
    for (now of moments) await progress.step();
    await progress.clear();
    return text;
  };
  it("redraws its line on a terminal, and clears it", async () => {
    const text = await written(true, [100, 300, 350, 600]);
    assert.equal(text.split("\r\u001b[K").length - 1, 3, "two lines and one cleared");
    assert.ok(!text.includes("\n"));
  });
  it("writes a line each half minute elsewhere", async () => {
    const text = await written(false, [1000, 29_000, 31_000, 32_000, 62_000]);
    assert.equal(text.trim().split("\n").length, 2);
  });
});
