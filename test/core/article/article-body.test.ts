import assert from "node:assert/strict";
import { test } from "node:test";
import { articleBody } from "../../../src/core/article/rules/article-body.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const other =
  "Readers of this page may write to the editor, who answers letters on the first day of each month.";
const body = [paragraph, paragraph.replace("Geneva", "Vienna"), paragraph.replace("Tuesday", "Friday")];

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a stray paragraph",
    sheetOf("page", [...body, "Harbor Live tonight only"], { articleBody: body.join(" ") }),
    ["dropped: Harbor Live tonight only"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["text that the teaser leaves out", sheetOf("page", [...body, other], { articleBody: paragraph })],
  ["all, where there is no body", sheetOf("page", [...body, other])],
];

for (const [what, sheet, expected] of finds)
  test(`article-body finds ${what}`, () => {
    assert.deepEqual(decisions(articleBody, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`article-body leaves alone ${what}`, () => {
    assert.deepEqual(decisions(articleBody, sheet), []);
  });
