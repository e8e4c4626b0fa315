import assert from "node:assert/strict";
import { test } from "node:test";
import { closingLine } from "../../../src/core/article/rules/closing-line.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a headline after copied text",
    sheetOf("text", [paragraph, "Harvest festival draws record crowds"]),
    ["dropped: Harvest festival draws record crowds"],
  ],
  [
    "a link after the report on a page",
    sheetOf("page", [paragraph, part("Jane Roe", [], 1)]),
    ["dropped: Jane Roe"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a last short sentence", sheetOf("text", [paragraph, "The talks go on."])],
  ["plain words on a page", sheetOf("page", [paragraph, "Jane Roe"])],
];

for (const [what, sheet, expected] of finds)
  test(`closing-line finds ${what}`, () => {
    assert.deepEqual(decisions(closingLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`closing-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(closingLine, sheet), []);
  });
