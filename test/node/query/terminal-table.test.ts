import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { columns } from "../../../src/node/account/lay-out.ts";
import { cutTo, terminalTable } from "../../../src/node/query/terminal-table.ts";

const table = [
  { name: "who", cell: (row: readonly string[]) => row[0] ?? "", least: 4 },
  { name: "n", cell: (row: readonly string[]) => row[1] ?? "", isNumber: true },
  { name: "what", cell: (row: readonly string[]) => row[2] ?? "", least: 5 },
];

describe("terminalTable", () => {
  it("sets columns below each other, also of wide letters", () =>
    assert.equal(
      terminalTable(
        table,
        [
          ["習近平", "12", "talks"],
          ["Dong", "3", "a visit"],
        ],
        40,
      ),
      ["who      n  what", "習近平  12  talks", "Dong     3  a visit", ""].join("\n"),
    ));
  it("cuts the widest to the width of the terminal", () =>
    assert.equal(
      terminalTable(table, [["Dong Jun", "1", "met Sergei Shoigu in Astana"]], 24),
      ["who       n  what", "Dong Jun  1  met Sergei…", ""].join("\n"),
    ));
  it("lets nothing through that moves the cursor", () =>
    assert.ok(!terminalTable(table, [["a\u001b[2Jb\nc", "1", "\u202ex"]], 40).includes("\u001b")));
  it("has no line wider than the terminal", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { minLength: 3, maxLength: 3 })),
        fc.integer({ min: 30, max: 90 }),
        (rows, width) => {
          const short = rows.map(([who = "", , what = ""]) => [who, "7", what]);
          for (const line of terminalTable(table, short, width).split("\n"))
            assert.ok(columns(line) <= width);
        },
      ),
    );
  });
});

describe("cutTo", () => {
  for (const [words, width, cut] of [
    ["Astana", 6, "Astana"],
    ["Astana", 5, "Asta…"],
    ["北京市", 5, "北京…"],
    ["北京市", 4, "北…"],
    ["Astana", 0, ""],
  ] as const)
    it(`of ${words} to ${width}`, () => assert.equal(cutTo(words, width), cut));
});
