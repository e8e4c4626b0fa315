import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { xml } from "../../../src/core/exchange/xml.ts";

function readBack(written: string): { text: string; attribute: string } {
  const read = { text: "", attribute: "" };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ attributes }) => {
    read.attribute = String(attributes.a);
  });
  parser.on("text", (text) => {
    read.text += text;
  });
  parser.write(`<x a="${written}">${written}</x>`).close();
  return read;
}

describe("a text in XML", () => {
  for (const [text, expected] of [
    [`<a href="x">'&'</a> ]]>`, `<a href="x">'&'</a> ]]>`],
    ["tab\tline\r\nend", "tab\tline\r\nend"],
    ["bell\u0007 null\u0000 \ufffe", "bell\ufffd null\ufffd \ufffd"],
    ["half \ud800", "half \ufffd"],
    ["🇺🇳", "🇺🇳"],
  ] as const)
    it(`comes back: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(readBack(xml(text)), { text: expected, attribute: expected }));

  it("is well-formed and the same between tags and in an attribute, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: inside, attribute } = readBack(xml(text));
        assert.equal(inside, attribute);
        assert.equal([...inside].length, [...text].length);
      }),
    );
  });
});
