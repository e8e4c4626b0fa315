import assert from "node:assert/strict";
import { test } from "node:test";
import { agencyInLines, agencyNamed } from "../../../src/core/article/agency.ts";
import { loadLexicon } from "../../../src/node/resources.ts";

const { outlets } = loadLexicon();

const named: readonly [name: string, agency: string | undefined][] = [
  ["The Associated Press", "AP"],
  ["Associated Press", "AP"],
  ["Agence France-Presse", "AFP"],
  ["(UPI)", "UPI"],
  ["/TASS/.", "TASS"],
  ["Xinhua", "Xinhua"],
  ["The Daily", undefined],
  ["upi", undefined],
  ["Xinhua ".repeat(10), undefined],
];

for (const [name, agency] of named)
  test(`agency: '${name}' is ${agency ?? "none"}`, () => {
    assert.equal(agencyNamed(name, outlets), agency);
  });

const finds: readonly [line: string, agency: string][] = [
  ["UPI", "UPI"],
  ["By JANE ROE, Associated Press", "AP"],
  ["Source: Xinhua", "Xinhua"],
  ["Jane Roe | Reuters", "Reuters"],
  ["MOSCOW — TASS", "TASS"],
];

const leavesAlone: readonly string[] = [
  "TASS building opens",
  "By Jane Roe",
  "",
  `${"a long line of many words that goes on ".repeat(3)}, Reuters`,
];

for (const [line, agency] of finds)
  test(`agency: found in '${line}'`, () => {
    assert.equal(agencyInLines(["By Jane Roe", line], outlets), agency);
  });

for (const line of leavesAlone)
  test(`agency: none in '${line}'`, () => {
    assert.equal(agencyInLines([line], outlets), undefined);
  });
