import assert from "node:assert/strict";
import { test } from "node:test";
import { agencyLine } from "../../../src/core/article/rules/agency-line.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "an agency alone",
    sheetOf("text", ["UPI", paragraph, "(Reuters)"]),
    ["dropped: UPI", "dropped: (Reuters)"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["an agency that does something", sheetOf("text", ["TASS reported it.", paragraph])],
  ["a cell of a table", sheetOf("page", [part("TASS", ["table"]), paragraph])],
];

for (const [what, sheet, expected] of finds)
  test(`agency-line finds ${what}`, () => {
    assert.deepEqual(decisions(agencyLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`agency-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(agencyLine, sheet), []);
  });
