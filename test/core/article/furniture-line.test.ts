import assert from "node:assert/strict";
import { test } from "node:test";
import { furnitureLine } from "../../../src/core/article/rules/furniture-line.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "an error message, an advertisement and a newsletter box",
    sheetOf("text", [
      paragraph,
      "Oops! Something went wrong.",
      "ADVERTISEMENT",
      "Sign up for our morning briefing",
    ]),
    [
      "dropped: Oops! Something went wrong.",
      "dropped: ADVERTISEMENT",
      "dropped: Sign up for our morning briefing",
    ],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  [
    "sentences that open like furniture",
    sheetOf("text", [
      "Share prices fell on Monday.",
      "Advertisement spending rose, the bank said.",
      "Follow the money, said Smith.",
    ]),
  ],
];

for (const [what, sheet, expected] of finds)
  test(`furniture-line finds ${what}`, () => {
    assert.deepEqual(decisions(furnitureLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`furniture-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(furnitureLine, sheet), []);
  });
