import assert from "node:assert/strict";
import { test } from "node:test";
import { captionPart } from "../../../src/core/article/rules/caption-part.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a figcaption",
    sheetOf("page", [part("The ministers in Geneva.", ["figure", "caption"]), paragraph]),
    ["caption: The ministers in Geneva."],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a quotation in a figure", sheetOf("page", [part("We will return.", ["figure", "quotation"]), paragraph])],
  [
    "a page with its text in figures",
    sheetOf("page", [part(paragraph, ["figure"]), part(paragraph, ["figure"]), "Short."]),
  ],
];

for (const [what, sheet, expected] of finds)
  test(`caption-part finds ${what}`, () => {
    assert.deepEqual(decisions(captionPart, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`caption-part leaves alone ${what}`, () => {
    assert.deepEqual(decisions(captionPart, sheet), []);
  });
