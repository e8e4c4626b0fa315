import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run } from "../support/shell.ts";

const text = "Moscow said talks\nhad resumed.\n\nIt doesn't say when.\n";

/** Columns of the words in a CoNLL-U text. */
function words(conllu: string): string[][] {
  return conllu
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

describe("readout parse", () => {
  it("gives a line of ten columns for each word, paragraph by paragraph", async () => {
    const { status, output, talk } = await run(["parse"], { input: text });
    assert.equal(status, 0);
    assert.equal(talk, "");
    const rows = words(output);
    assert.deepEqual([...new Set(rows.map((columns) => columns.length))], [10]);
    assert.deepEqual(rows.map(([, form]) => form).slice(0, 4), ["Moscow", "said", "talks", "had"]);
    assert.deepEqual(output.match(/^# sent_id = .*/gmu), ["# sent_id = 1", "# sent_id = 2"]);
    const heads = rows.filter(([id = ""]) => !id.includes("-")).map((columns) => Number(columns[6]));
    assert.equal(heads.filter((head) => head === 0).length, 2);
  });

  it("keeps the words, and what stands above them, with --pretokenized", async () => {
    const input =
      "# sent_id = gold-7\n# text = ab c\n1\tab\t_\t_\t_\t_\t_\t_\t_\t_\n2\tc\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    const { status, output } = await run(["parse", "--pretokenized"], { input });
    assert.equal(status, 0);
    assert.match(output, /^# sent_id = gold-7\n# text = ab c\n1\tab\t/u);
    assert.ok(words(output).every((columns) => columns[3] !== "_" && columns[7] !== "_"));
  });

  it("gives its own output back when it is given as words", async () => {
    const { output } = await run(["parse"], { input: text });
    assert.equal((await run(["parse", "--pretokenized"], { input: output })).output, output);
  });

  for (const [what, args, input, message] of [
    ["no text", [], "", /no text in it/u],
    ["bytes that are not UTF-8", [], Uint8Array.of(0x61, 0x0a, 0xff), /line 2 is not UTF-8/u],
    ["lines that are no words", ["--pretokenized"], "1\tab\n\nx\ty\n", /sentence 2, line 1/u],
    ["a file that is not there", ["no-such-file.txt"], undefined, /no such file/u],
  ] as const)
    it(`ends with 1 for ${what}`, async () => {
      const { status, talk } = await run(["parse", ...args], input === undefined ? {} : { input });
      assert.equal(status, 1);
      assert.match(talk, message);
    });
});
