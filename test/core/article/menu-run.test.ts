import assert from "node:assert/strict";
import { test } from "node:test";
import { menuRun } from "../../../src/core/article/rules/menu-run.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a run of three",
    sheetOf("text", ["Harbour", "Middle East", "Letters page", paragraph]),
    ["dropped: Harbour", "dropped: Middle East", "dropped: Letters page"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["two short lines", sheetOf("text", ["Harbour", "Middle East", paragraph])],
  ["a page, where links tell", sheetOf("page", ["Harbour", "Middle East", "Letters page", paragraph])],
  ["short sentences", sheetOf("text", ["He went.", "She stayed.", "They met.", paragraph])],
];

for (const [what, sheet, expected] of finds)
  test(`menu-run finds ${what}`, () => {
    assert.deepEqual(decisions(menuRun, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`menu-run leaves alone ${what}`, () => {
    assert.deepEqual(decisions(menuRun, sheet), []);
  });
