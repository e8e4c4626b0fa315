import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { list, readTable } from "../../../src/core/lexicon/table.ts";

const read = (text: string) =>
  readTable({ path: "cues/verbs.tsv", text }, ["verb", "class", "example"], ["verb", "class"]);

describe("readTable", () => {
  it("reads rows under their columns, wherever these stand", () => {
    const text = "# words\nclass\tverb\n\nspeech\tsay\r\n  # no comment\t x \n";
    assert.deepEqual(read(text.replace("  # no comment", "thought")), [
      { at: "data/cues/verbs.tsv:4", verb: "say", class: "speech", example: "" },
      { at: "data/cues/verbs.tsv:5", verb: "x", class: "thought", example: "" },
    ]);
  });

  for (const [what, text, message] of [
    ["no header", "# nothing\n", /data\/cues\/verbs\.tsv: no header line/u],
    ["an unknown column", "verb\tclass\tcolour\n", /:1: 'colour' is none of verb, class, example/u],
    ["a column that is missing", "verb\texample\n", /:1: column 'class' is missing/u],
    ["a cell too many", "verb\tclass\nsay\tspeech\tmore\n", /:2: 3 cells under 2 columns/u],
    ["a required cell that is empty", "verb\tclass\nsay\t \n", /:2: column 'class' is empty/u],
    ["a row that ends early", "verb\tclass\nsay\n", /:2: column 'class' is empty/u],
  ] as const)
    it(`refuses ${what}, with file and line`, () => {
      assert.throws(() => read(text), { name: "ReadoutError", code: "bad-table", message });
    });
});

describe("list", () => {
  for (const [cell, values] of [
    ["", []],
    [" ", []],
    ["a", ["a"]],
    [" a ", ["a"]],
    ["a; b;;c;", ["a", "b", "c"]],
  ] as const)
    it(`'${cell}' has ${values.length} values`, () => assert.deepEqual(list(cell), values));
});
