import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { stampLine } from "../../../src/core/article/rules/stamp-line.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a date with a time",
    sheetOf("text", ["November 12, 2018 / 3:14 PM", paragraph]),
    ["dropped: November 12, 2018 / 3:14 PM"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a bare date in plain text", sheetOf("text", ["Monday, May 18, 2015", paragraph])],
  ["a sentence with a date", sheetOf("text", ["It was signed on May 18, 2015.", paragraph])],
  ["a heading", sheetOf("page", [part("The crisis of 12 May 2015", ["heading"]), paragraph])],
];

for (const [what, sheet, expected] of finds)
  test(`stamp-line finds ${what}`, () => {
    assert.deepEqual(decisions(stampLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`stamp-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(stampLine, sheet), []);
  });
