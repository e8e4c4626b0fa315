import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exchangeFormats } from "../../../src/core/exchange/formats.ts";
import { readRecord } from "../../../src/core/exchange/read-record.ts";
import { ReadoutError } from "../../../src/core/model/error.ts";
import { exported } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

describe("a record read from a line", () => {
  it("is taken as it is", () => assert.equal(readRecord(record), record));

  it("may be an error in a record's place", () => {
    const error = { readout: "1", error: { input: "a", code: "b", message: "c" } };
    assert.equal(readRecord(error), error);
  });

  for (const [what, value, message] of [
    ["a list", [], /no JSON object/u],
    ["a text", "record", /no JSON object/u],
    ["nothing", null, /no JSON object/u],
    ["a report", { text: "…" }, /no "readout": "1"/u],
    ["a record without an article", { readout: "1" }, /"article" is missing/u],
    [
      "a text that is none",
      { ...record, article: { ...record.article, text: 5 } },
      /"article\.text" is no text/u,
    ],
    ["no layer", { ...record, events: undefined }, /"events" is no list/u],
    [
      "a span beyond the text",
      { ...record, events: [{ ...record.events[0], evidence: [{ start: 0, end: 9999 }] }] },
      /"events\[0\]\.evidence" is not what/u,
    ],
  ] as const)
    it(`is refused where it is ${what}`, () =>
      assert.throws(
        () => readRecord(value),
        (error: Error) => {
          assert.ok(error instanceof ReadoutError);
          assert.match(error.message, message);
          return true;
        },
      ));

  it("can be written in every format, or is refused, whatever one field of it is", () => {
    const paths = pathsIn(JSON.parse(JSON.stringify(record)));
    const strange = fc.oneof(fc.constantFrom(null, -1, 0, "", [], {}, true, "XXXX"), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...paths), strange, (path, value) => {
        const changed = JSON.parse(JSON.stringify(record));
        const parent = path.slice(0, -1).reduce((node, key) => node[key], changed);
        parent[path.at(-1) ?? ""] = value;
        let read: ReturnType<typeof readRecord>;
        try {
          read = readRecord(changed);
        } catch (error) {
          assert.ok(error instanceof ReadoutError);
          return;
        }
        if (!("error" in read)) for (const format of exchangeFormats) exported(format, [read]);
      }),
      { numRuns: 400 },
    );
  });
});

/** Lists the ways to every field of a value. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map((path) => [key, ...path]),
  ]);
}
