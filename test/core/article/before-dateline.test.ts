import assert from "node:assert/strict";
import { test } from "node:test";
import { beforeDateline } from "../../../src/core/article/rules/before-dateline.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const scene = "A protester runs from tear gas in Lusaka on Wednesday.";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  ["a scene before the dateline", sheetOf("text", [scene, paragraph], {}, 1), [`caption: ${scene}`]],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["text without a dateline", sheetOf("text", [scene, paragraph])],
  ["a page", sheetOf("page", [scene, paragraph], {}, 1)],
];

for (const [what, sheet, expected] of finds)
  test(`before-dateline finds ${what}`, () => {
    assert.deepEqual(decisions(beforeDateline, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`before-dateline leaves alone ${what}`, () => {
    assert.deepEqual(decisions(beforeDateline, sheet), []);
  });
