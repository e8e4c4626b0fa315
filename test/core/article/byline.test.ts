import assert from "node:assert/strict";
import { test } from "node:test";
import { byline } from "../../../src/core/article/rules/byline.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "who wrote it",
    sheetOf("text", ["By Renata Okafor, Harbor News Service", paragraph]),
    ["dropped: By Renata Okafor, Harbor News Service"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a sentence that opens with By", sheetOf("text", ["By Monday the guns had fallen silent.", paragraph])],
  ["a line after the report has begun", sheetOf("text", [paragraph, "By Renata Okafor"])],
];

for (const [what, sheet, expected] of finds)
  test(`byline finds ${what}`, () => {
    assert.deepEqual(decisions(byline, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`byline leaves alone ${what}`, () => {
    assert.deepEqual(decisions(byline, sheet), []);
  });
