import assert from "node:assert/strict";
import { test } from "node:test";
import type { Document } from "../../../src/core/model/document.ts";
import { isReportedSpeech, onlyReportedSpeech } from "../../../src/core/statements/reported-speech.ts";

const said = { class: "speech", strength: "strong", kind: "indirect" } as const;

for (const [what, statement, expected] of [
  ["He said that …", said, true],
  ["He wrote that …", { ...said, class: "writing" }, true],
  ["He hopes that …", { ...said, class: "thought" }, false],
  ["The party endorsed her", { ...said, strength: "weak" }, false],
  ["He hopes to “win”", { ...said, class: "thought", kind: "mixed" }, true],
] as const)
  test(`reported speech: ${what}`, () => assert.equal(isReportedSpeech(statement), expected));

test("what stood within a statement left out stands within the one around it", () => {
  const statement = (id: string, within: string | null, kind: "speech" | "thought") => ({
    ...said,
    id,
    within,
    class: kind,
  });
  const read = (assertedBy: readonly string[]) =>
    onlyReportedSpeech({
      statements: [
        statement("s1", null, "speech"),
        statement("s2", "s1", "thought"),
        statement("s3", "s2", "speech"),
      ],
      events: [{ assertedBy }],
    } as unknown as Document).statements.map(({ id, within }) => `${id} in ${within}`);
  assert.deepEqual(read([]), ["s1 in null", "s3 in s1"]);
  assert.deepEqual(read(["s2"]), ["s1 in null", "s2 in s1", "s3 in s2"]);
});
