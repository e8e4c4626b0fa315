import assert from "node:assert/strict";
import { test } from "node:test";
import { repeatedLine } from "../../../src/core/article/rules/repeated-line.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a line that stands three times",
    sheetOf("text", ["Harbor Live", paragraph, "Harbor Live", paragraph, "Harbor Live"]),
    ["dropped: Harbor Live", "dropped: Harbor Live", "dropped: Harbor Live"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a line that stands twice", sheetOf("text", ["Harbor Live", paragraph, "Harbor Live"])],
  ["headings of a page", sheetOf("page", ["Photo", paragraph, "Photo", paragraph, "Photo"])],
];

for (const [what, sheet, expected] of finds)
  test(`repeated-line finds ${what}`, () => {
    assert.deepEqual(decisions(repeatedLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`repeated-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(repeatedLine, sheet), []);
  });
