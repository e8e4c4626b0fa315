import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { joined, rowOf, written } from "../../../src/core/exchange/cells.ts";

describe("a cell between tabs", () => {
  for (const [cell, expected] of [
    ["Dong\tJun", "Dong Jun"],
    ["a\r\nb\u0000c\u2028d", "a b c d"],
    [" \u202egnirts ", "gnirts"],
    ["\ud800", "\ufffd"],
    ["=1+1", "=1+1"],
    [null, ""],
    [undefined, ""],
    [-3.5, "-3.5"],
  ] as const)
    it(`is written for ${JSON.stringify(cell)}`, () => assert.equal(written(cell), expected));

  for (const [cell, expected] of [
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+49 said", "'+49 said"],
    ["@army", "'@army"],
    ["- a dash", "'- a dash"],
    ["\t=1", "'=1"],
    ["-3.5", "-3.5"],
    [-3.5, "-3.5"],
    ["plain", "plain"],
  ] as const)
    it(`is no formula in a sheet: ${JSON.stringify(cell)}`, () =>
      assert.equal(written(cell, true), expected));
});

describe("a row between tabs", () => {
  it("is one line with one tab fewer than columns, whatever stands in it", () => {
    const columns = [0, 1, 2].map((at) => [`c${at}`, (row: readonly string[]) => row[at]] as const);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 3, maxLength: 3 }), (row) => {
        const line = rowOf(columns, row);
        assert.match(line, /^[^\t\n\r\u0085\u2028\u2029]*\t[^\t\n\r\u0085\u2028\u2029]*\t[^\t\n\r]*\n$/u);
      }),
    );
  });
});

describe("a list in a cell", () => {
  it("has the sign between its values in none of them", () => {
    assert.equal(joined(["Smith; Sons", "Oil"], "; "), "Smith, Sons; Oil");
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (values) => {
        assert.equal(joined(values, ";").split(";").length, values.length);
      }),
    );
  });
});
