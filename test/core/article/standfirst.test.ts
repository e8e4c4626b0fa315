import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { standfirst } from "../../../src/core/article/rules/standfirst.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a part of that class",
    sheetOf("page", [part("The two sides meet again.", ["standfirst"]), paragraph]),
    ["dropped: The two sides meet again."],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["one further down", sheetOf("page", [paragraph, part("The two sides meet again.", ["standfirst"])])],
  [
    "an opening paragraph that the description repeats",
    sheetOf("page", ["The two sides meet again in Geneva, they said."], {
      description: "the two sides meet again in geneva they said",
    }),
  ],
];

for (const [what, sheet, expected] of finds)
  test(`standfirst finds ${what}`, () => {
    assert.deepEqual(decisions(standfirst, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`standfirst leaves alone ${what}`, () => {
    assert.deepEqual(decisions(standfirst, sheet), []);
  });
