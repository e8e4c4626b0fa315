import assert from "node:assert/strict";
import { test } from "node:test";
import { linkLine } from "../../../src/core/article/rules/link-line.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a line that is a link, and a bare address",
    sheetOf("page", [paragraph, part("Storm nears the coast", [], 1), "https://www.example.org/a"]),
    ["dropped: Storm nears the coast", "dropped: https://www.example.org/a"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  [
    "a link in a sentence, in a table, in a quotation",
    sheetOf("page", [
      part("He told the Courier on Friday.", [], 0.3),
      part("Geneva", ["table"], 1),
      part("We will.", ["quotation"], 1),
    ]),
  ],
];

for (const [what, sheet, expected] of finds)
  test(`link-line finds ${what}`, () => {
    assert.deepEqual(decisions(linkLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`link-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(linkLine, sheet), []);
  });
