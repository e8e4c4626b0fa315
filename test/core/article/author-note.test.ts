import assert from "node:assert/strict";
import { test } from "node:test";
import { authorNote } from "../../../src/core/article/rules/author-note.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "who the author is",
    sheetOf("page", [paragraph, "Jane Roe is a freelance journalist based in Tunis."]),
    ["dropped: Jane Roe is a freelance journalist based in Tunis."],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  [
    "a journalist in the report",
    sheetOf("page", ["Jane Roe is a freelance journalist based in Tunis.", paragraph]),
  ],
  ["a last paragraph that quotes one", sheetOf("page", [paragraph, '"He was a brave reporter," she said.'])],
];

for (const [what, sheet, expected] of finds)
  test(`author-note finds ${what}`, () => {
    assert.deepEqual(decisions(authorNote, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`author-note leaves alone ${what}`, () => {
    assert.deepEqual(decisions(authorNote, sheet), []);
  });
