import assert from "node:assert/strict";
import { test } from "node:test";
import { creditLine } from "../../../src/core/article/rules/credit-line.ts";
import type { Sheet } from "../../../src/core/article/rules/rule.ts";
import { decisions, paragraph, sheetOf } from "../../support/sheet.ts";

const finds: readonly [what: string, sheet: Sheet, expected: readonly string[]][] = [
  [
    "a caption with its credit",
    sheetOf("text", ["Leaders meet in Manila. Photo by Paolo Ignacio/Pool", paragraph]),
    ["caption: Leaders meet in Manila. Photo by Paolo Ignacio/Pool"],
  ],
  ["a credit alone", sheetOf("text", ["Photo: Jane Roe", paragraph]), ["credit: Photo: Jane Roe"]],
  [
    "a credit in brackets",
    sheetOf("text", ["(Northline Photo/Stas Kulik, File)", paragraph]),
    ["credit: (Northline Photo/Stas Kulik, File)"],
  ],
];

const leavesAlone: readonly [what: string, sheet: Sheet][] = [
  ["a report that ends in its agency", sheetOf("text", [paragraph, "The talks go on, he said. (Reuters)"])],
  [
    "a photograph that the report speaks of",
    sheetOf("text", [paragraph, "The photo by satellite showed trucks moving north, he said."]),
  ],
];

for (const [what, sheet, expected] of finds)
  test(`credit-line finds ${what}`, () => {
    assert.deepEqual(decisions(creditLine, sheet), expected);
  });

for (const [what, sheet] of leavesAlone)
  test(`credit-line leaves alone ${what}`, () => {
    assert.deepEqual(decisions(creditLine, sheet), []);
  });
