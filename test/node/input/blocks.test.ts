import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { blocksOf } from "../../../src/node/input/blocks.ts";

async function* each(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

/** Blocks put together from their parts, with the line that each begins at. */
async function wholeBlocks(pieces: readonly string[]): Promise<[line: number, text: string][]> {
  const blocks: [number, string][] = [];
  let text = "";
  for await (const part of blocksOf(each(pieces))) {
    text += part.text;
    if (!part.isLast) continue;
    blocks.push([part.line, text]);
    text = "";
  }
  assert.equal(text, "", "the last part says that it is the last");
  return blocks;
}

describe("blocks", () => {
  it("are what blank lines part", async () => {
    assert.deepEqual(await wholeBlocks(["\n \na\nb\n \t\n\nc\r\n\r\nd"]), [
      [3, "a\nb"],
      [7, "c\r"],
      [9, "d"],
    ]);
  });

  it("are the same whatever pieces the text comes in", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\n\n", "\r\n") });
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (pieces) => {
        assert.deepEqual(await wholeBlocks(pieces), await wholeBlocks([pieces.join("")]));
      }),
    );
  });

  it("hold no text longer than the piece that it came in", async () => {
    const lengths: number[] = [];
    for await (const { text } of blocksOf(each(Array.from({ length: 9 }, () => "a \nb"))))
      lengths.push(text.length);
    assert.ok(Math.max(...lengths) <= 4);
  });

  it("hold little of a line of spaces, however long", async () => {
    const spaces = Array.from({ length: 40 }, () => " ".repeat(1000));
    const blocks = await wholeBlocks(["a\n", ...spaces, "b\n", ...spaces, "\nc"]);
    assert.deepEqual(
      blocks.map(([line, text]) => [line, text.length < 9000, text.replace(/\s+/gu, "")]),
      [
        [1, true, "ab"],
        [4, true, "c"],
      ],
    );
  });
});
