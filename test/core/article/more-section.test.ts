import assert from "node:assert/strict";
import { test } from "node:test";
import { moreSection } from "../../../src/core/article/rules/more-section.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "headlines after the report",
    sheetOf("text", [paragraph, paragraph, "Recommended Stories", "Stocks slip"]),
    ["dropped: Recommended Stories", "dropped: Stocks slip"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  [
    "such a line with the report going on after it",
    sheetOf("text", [paragraph, paragraph, "Related articles", paragraph]),
  ],
];

for (const [what, sheet, expected] of finds)
  test(`more-section finds ${what}`, () => {
    assert.deepEqual(decisions(moreSection, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`more-section leaves alone ${what}`, () => {
    assert.deepEqual(decisions(moreSection, sheet), []);
  });
