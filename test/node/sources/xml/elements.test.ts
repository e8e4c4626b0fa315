import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { rawText } from "../../../../src/node/sources/xml/element.ts";
import { elementsOf } from "../../../../src/node/sources/xml/elements.ts";
import { mendAmpersands } from "../../../../src/node/sources/xml/mend-ampersands.ts";
import { inPieces } from "../../../support/read-bytes.ts";

async function found(text: string, ...names: string[]) {
  const elements = [];
  for await (const element of elementsOf(inPieces([text]), new Set(names))) elements.push(element);
  return elements;
}

const mended = async (pieces: readonly string[]) => {
  let text = "";
  for await (const piece of mendAmpersands(inPieces(pieces))) text += piece;
  return text;
};

describe("elementsOf", () => {
  it("gives the outermost elements with these names", async () => {
    const elements = await found("<a><b>1<b>2</b></b><c><b>3</b></c></a>", "b");
    assert.deepEqual(elements.map(rawText), ["12", "3"]);
  });

  it("keeps the prefix of extensions, however a file writes it", async () => {
    const file = `<rss xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:own="https://e.example/">
      <item><x:creator/><own:title/><title/><dc:date/></item></rss>`;
    const names = (await found(file, "item"))[0]?.children.flatMap((child) =>
      typeof child === "string" ? [] : [child.name],
    );
    assert.deepEqual(names, ["dc:creator", "own:title", "title", "dc:date"]);
  });

  it("hands down the address that others are relative to", async () => {
    const bases = (await found('<a xml:base="https://e.example/"><b/><b xml:base="/c/"/></a>', "b")).map(
      ({ attributes }) => attributes["xml:base"],
    );
    assert.deepEqual(bases, ["https://e.example/", "/c/"]);
  });

  it("lives with what many feeds get wrong", async () => {
    const file =
      "\n<?xml version='1.0'?><rss><item a='1' a='2'>AT&T &nbsp; ]]> \u0007 &#xFFFFFF;</item></rss> rest";
    assert.match(rawText((await found(file, "item"))[0]), /^AT&T &nbsp; \]\]>/u);
  });

  for (const [file, what] of [
    ["<rss><item></rss>", /unexpected close tag/u],
    ["<rss><item><item></rss>", /unexpected close tag/u],
    ["<rss a=b/>", /unquoted attribute/u],
    ["words", /no XML/u],
    ["<rss>", /ends in its middle/u],
  ] as const)
    it(`says in which line ${file} is broken`, async () => {
      await assert.rejects(
        found(`${file}`, "item"),
        (error: Error) => /^line 1: /u.test(error.message) && what.test(error.message),
      );
    });
});

describe("mendAmpersands", () => {
  it("writes a reference for each ampersand that begins none", async () => {
    assert.equal(
      await mended(["<a b='c?d=1&e=2'>AT&T & P&O; &amp; &#8217; &#x2019;<![CDATA[Q&A & B]]> &</a>"]),
      "<a b='c?d=1&amp;e=2'>AT&amp;T &amp; P&O; &amp; &#8217; &#x2019;<![CDATA[Q&A & B]]> &amp;</a>",
    );
  });

  it("gives the same however the text is cut", async () => {
    const part = fc.constantFrom(
      "&",
      "amp;",
      "#8217;",
      "<![CDATA[",
      "]]>",
      "<",
      "]",
      "a",
      " & ",
      "&lt;",
      "<!",
      "[CD",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        const text = parts.join("");
        assert.equal(await mended(parts), await mended([text]));
        assert.equal(await mended([...text]), await mended([text]));
      }),
    );
  });
});
