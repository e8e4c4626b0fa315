import assert from "node:assert/strict";
import { test } from "node:test";
import { furniturePart } from "../../../src/core/article/rules/furniture-part.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, part, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a part beside the report",
    sheetOf("page", [paragraph, part("Storm nears the coast", ["furniture"])]),
    ["dropped: Storm nears the coast"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a quotation in one", sheetOf("page", [paragraph, part("We will return.", ["furniture", "quotation"])])],
  [
    "a page where it would take much of the text",
    sheetOf("page", [paragraph, part(paragraph, ["furniture"])]),
  ],
];

for (const [what, sheet, expected] of finds)
  test(`furniture-part finds ${what}`, () => {
    assert.deepEqual(decisions(furniturePart, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`furniture-part leaves alone ${what}`, () => {
    assert.deepEqual(decisions(furniturePart, sheet), []);
  });
