import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { titleLine } from "../../../src/core/article/rules/title-line.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const titles = new Set(["ministers agree to resume talks", "talks resume"]);

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "the headline again",
    sheetOf("page", [part("Talks resume", ["heading"]), "Ministers Agree to Resume Talks", paragraph], {
      titles,
    }),
    ["dropped: Talks resume", "dropped: Ministers Agree to Resume Talks"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["two words that the report says as well", sheetOf("page", ["Talks resume.", paragraph], { titles })],
];

for (const [what, sheet, expected] of finds)
  test(`title-line finds ${what}`, () => {
    assert.deepEqual(decisions(titleLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`title-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(titleLine, sheet), []);
  });
