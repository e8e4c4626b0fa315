import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { linesOf } from "../../../src/node/batch/lines.ts";

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function lines(stream: AsyncIterable<Uint8Array>, limit?: number): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const { bytes } of linesOf(stream, limit)) found.push(bytes && Buffer.from(bytes).toString());
  return found;
}

describe("linesOf", () => {
  it("splits at line breaks wherever the chunks end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), async (parts) => {
        const wanted = parts.join("").split("\n");
        if (wanted.at(-1) === "") wanted.pop();
        const bytes = Buffer.from(parts.join(""));
        const bytewise = [...bytes].map((_, i) => bytes.subarray(i, i + 1).toString("latin1"));
        async function* one(): AsyncGenerator<Uint8Array> {
          for (const sign of bytewise) yield Buffer.from(sign, "latin1");
        }
        assert.deepEqual(await lines(one()), wanted);
        assert.deepEqual(await lines(chunks(parts.join(""))), wanted);
      }),
      { numRuns: 50 },
    );
  });

  it("skips a line over the limit and goes on with the next", async () => {
    assert.deepEqual(await lines(chunks("ab\nabc", "def\nxy"), 4), ["ab", undefined, "xy"]);
  });

  it("counts lines from 1", async () => {
    const numbers: number[] = [];
    for await (const { number } of linesOf(chunks("a\n\nb"))) numbers.push(number);
    assert.deepEqual(numbers, [1, 2, 3]);
  });
});
