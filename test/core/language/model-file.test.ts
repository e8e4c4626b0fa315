import assert from "node:assert/strict";
import { test } from "node:test";
import { readLanguageModel } from "../../../src/core/language/model.ts";
import { readModelFile } from "../../../src/core/language/model-file.ts";
import { writeModelFile } from "../../../src/learn/model-file.ts";

const bytes = writeModelFile("tagger", { tags: ["é", "𝄞"] }, [
  ["one", Uint8Array.of(1, 2, 3)],
  ["two", Uint8Array.of()],
]);

test("reads what was written, at any place in a buffer", () => {
  const padded = new Uint8Array(bytes.length + 3);
  padded.set(bytes, 3);
  const file = readModelFile<{ tags: string[] }>(padded.subarray(3), "tagger");
  assert.deepEqual(file.facts, { tags: ["é", "𝄞"] });
  assert.deepEqual([...file.section("one")], [1, 2, 3]);
  assert.equal(file.section("two").length, 0);
});

const changed = (at: number, by: number) => bytes.map((byte, i) => (i === at ? byte ^ by : byte));

for (const [what, file, message] of [
  ["an empty file", new Uint8Array(), /no model/u],
  ["another kind of file", changed(0, 1), /no model/u],
  ["another version", changed(8, 2), /format/u],
  ["a changed byte", changed(bytes.length - 1, 1), /damaged/u],
  ["a cut file", bytes.slice(0, -1), /damaged/u],
  ["another model", writeModelFile("parser", {}, []), /'parser'/u],
] as const)
  test(`refuses ${what}`, () => {
    assert.throws(() => readModelFile(file, "tagger"), { name: "ReadoutError", code: "bad-model", message });
  });

test("says which section is missing", () => {
  const file = readModelFile(bytes, "tagger");
  assert.throws(() => file.section("three"), { code: "bad-model", message: /three/u });
});

test("says which model is missing", () => {
  assert.throws(() => readLanguageModel(new Map()), { code: "missing-model", message: /models\/network/u });
});
