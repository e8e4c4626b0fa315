import assert from "node:assert/strict";
import { test } from "node:test";
import { creditPart } from "../../../src/core/article/rules/credit-part.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a part of class credit",
    sheetOf("page", [part("Jane Roe", ["credit"]), paragraph]),
    ["credit: Jane Roe"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a page with much of its text in such parts", sheetOf("page", [part(paragraph, ["credit"]), paragraph])],
];

for (const [what, sheet, expected] of finds)
  test(`credit-part finds ${what}`, () => {
    assert.deepEqual(decisions(creditPart, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`credit-part leaves alone ${what}`, () => {
    assert.deepEqual(decisions(creditPart, sheet), []);
  });
