import assert from "node:assert/strict";
import { test } from "node:test";
import { openingLine } from "../../../src/core/article/rules/opening-line.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a section before the report",
    sheetOf("text", ["WORLD | Central Asia", paragraph, paragraph]),
    ["dropped: WORLD | Central Asia"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a heading", sheetOf("page", [part("Key talks", ["heading"]), paragraph, paragraph])],
  ["a date", sheetOf("text", ["May 18, 2015", paragraph, paragraph])],
  ["text without a paragraph", sheetOf("text", ["Russia attacks Ukraine"])],
];

for (const [what, sheet, expected] of finds)
  test(`opening-line finds ${what}`, () => {
    assert.deepEqual(decisions(openingLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`opening-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(openingLine, sheet), []);
  });
