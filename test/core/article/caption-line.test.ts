import assert from "node:assert/strict";
import { test } from "node:test";
import { captionLine } from "../../../src/core/article/rules/caption-line.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a file picture",
    sheetOf("text", ["FILE - Ana Lind speaks in Minsk on Jan. 14.", paragraph]),
    ["caption: FILE - Ana Lind speaks in Minsk on Jan. 14."],
  ],
  [
    "positions before the report",
    sheetOf("text", ["Ana Lind (L) greets her guest.", paragraph]),
    ["caption: Ana Lind (L) greets her guest."],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a letter in brackets in the report", sheetOf("text", [paragraph, "Ana Lind (L) is to stand again."])],
];

for (const [what, sheet, expected] of finds)
  test(`caption-line finds ${what}`, () => {
    assert.deepEqual(decisions(captionLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`caption-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(captionLine, sheet), []);
  });
