import assert from "node:assert/strict";
import { test } from "node:test";
import { creditStart } from "../../../src/core/article/credit.ts";

/** Lines with `|` where the credit starts. */
const finds: readonly string[] = [
  "Leaders meet in Manila on Monday. |Photo by Paolo Ignacio/Pool",
  "|Photo by Paolo Ignacio/Pool",
  "Leaders meet in Manila. |File photo: Jane Roe",
  "Leaders meet in Manila. |Image credit: Jane Roe",
  "Leaders meet in Manila. |Photo courtesy of the ministry",
  "Leaders meet in Manila. |Credit: Jane Roe",
  "Leaders meet in Manila |(Northline Photo/Stas Kulik, File)",
  "Leaders meet in Manila. |SAVANNA WIRE/Mwila Banda",
  "Leaders meet in Manila. |Jane Roe/EPA-EFE",
  "Leaders meet. |J.R. van der Berg/Pool",
  "|Jane O’Neill-Roe / AFP / Getty Images",
  "Leaders meet in Manila. |AFP via Getty Images",
  "Leaders meet in Manila. |© Harbor News",
];

const leavesAlone: readonly string[] = [
  "The photo by satellite showed trucks moving north, he said.",
  "The ministers met in Manila on Monday.",
  "He gave the minister credit for the truce.",
  "The source of the smoke was not known.",
  "The talks go on, he said. (Reuters)",
  "The ministers asked for help from both Beijing/AFP",
  "",
];

for (const line of finds)
  test(`credit: ${line}`, () => {
    assert.equal(creditStart(line.replace("|", ""), false), line.indexOf("|"));
  });

for (const line of leavesAlone)
  test(`credit: none in '${line}'`, () => {
    assert.equal(creditStart(line, false), undefined);
  });

test("credit: an agency in brackets is one only under a picture", () => {
  const line = "Leaders meet in Manila. (Reuters)";
  assert.equal(creditStart(line, true), line.indexOf("("));
});

test("credit: the end of a long caption is looked at, in time that does not grow with it", () => {
  const caption = "Leaders meet in Manila. ".repeat(20_000);
  const before = process.cpuUsage();
  assert.equal(creditStart(`${caption}Photo: Jane Roe`, true), caption.length);
  assert.ok(process.cpuUsage(before).user < 200_000);
});
