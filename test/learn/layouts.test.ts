import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConllu } from "../../src/core/language/index.ts";
import { layOut, layouts } from "../../src/learn/layouts.ts";
import { createRandom } from "../../src/learn/random.ts";

const word = (id: number, form: string) => `${id}\t${form}\t_\t_\t_\t_\t${id - 1}\t_\t_\t_\n`;
const long = Array.from({ length: 60 }, (_, i) => word(i + 1, "word")).join("");
const treebank = parseConllu(
  `# newdoc\n# newpar\n${word(1, "One")}\n${word(1, "Two")}\n# newpar\n${long}\n# newdoc\n${word(1, "Four")}\n`,
);

for (const layout of layouts)
  test(`a treebank laid out ${layout.id}: a page a document, starts at the sentences`, () => {
    const pages = layOut(treebank, layout, createRandom(1));
    assert.deepEqual(
      pages.map(({ text, starts }) => starts.map((start) => /\S+/u.exec(text.slice(start))?.[0])),
      [["One", "Two", "word"], ["Four"]],
    );
    assert.equal(pages[0]?.text.replace(/\s+/gu, " "), `One Two ${"word ".repeat(60).trim()}`);
  });

test("filled lines are no longer than a page is wide", () => {
  const filled = layouts.find(({ id }) => id === "filled");
  assert.ok(filled);
  const [page] = layOut(treebank, filled, createRandom(1));
  const lines = page?.text.split("\n") ?? [];
  assert.ok(lines.length > 4 && lines.every((line) => line.length <= 95));
});
