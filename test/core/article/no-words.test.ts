import assert from "node:assert/strict";
import { test } from "node:test";
import { noWords } from "../../../src/core/article/rules/no-words.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  ["a line of stars", sheetOf("text", [paragraph, "* * *"]), ["dropped: * * *"]],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a line with one letter", sheetOf("text", [paragraph, "* A *"])],
];

for (const [what, sheet, expected] of finds)
  test(`no-words finds ${what}`, () => {
    assert.deepEqual(decisions(noWords, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`no-words leaves alone ${what}`, () => {
    assert.deepEqual(decisions(noWords, sheet), []);
  });
