import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nameOfLine, readBatchLine } from "../../../src/node/batch/batch-input.ts";

describe("readBatchLine", () => {
  it("takes what it knows and leaves other fields alone", () => {
    const line = Buffer.from(
      '{"id": 7, "text": "x", "title": null, "published": "2024-04-27", "desk": ["a"]}',
    );
    assert.deepEqual(readBatchLine(line), { id: "7", text: "x", published: "2024-04-27" });
  });

  it("takes a line that starts with a byte order mark", () => {
    assert.deepEqual(readBatchLine(Buffer.from('\ufeff{"text": "x"}')), { text: "x" });
  });

  for (const [what, line, code] of [
    ["no JSON", "{text: x}", "bad-json"],
    ["a bare string", '"x"', "bad-line"],
    ["a list", "[]", "bad-line"],
    ["null", "null", "bad-line"],
    ["neither text nor html", '{"id": "a"}', "bad-line"],
    ["a text that is a number", '{"text": 5}', "bad-line"],
  ] as const)
    it(`refuses ${what}`, () => {
      assert.throws(() => readBatchLine(Buffer.from(line)), { name: "ReadoutError", code });
    });

  it("refuses bytes that are not UTF-8", () => {
    assert.throws(() => readBatchLine(Buffer.from([0x7b, 0xff, 0x7d])), { code: "bad-encoding" });
  });

  it("refuses a line that was too long to keep", () => {
    assert.throws(() => readBatchLine(undefined), { code: "too-large" });
  });
});

describe("nameOfLine", () => {
  it("is the id where one can be read", () => {
    assert.equal(nameOfLine(Buffer.from('{"id": "a-1"}'), 3), "a-1");
  });

  it("is the number of the line elsewhere", () => {
    assert.equal(nameOfLine(Buffer.from("{"), 3), "line 3");
    assert.equal(nameOfLine(Buffer.from("null"), 4), "line 4");
    assert.equal(nameOfLine(undefined, 5), "line 5");
  });
});
