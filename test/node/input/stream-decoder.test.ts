import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createStreamDecoder } from "../../../src/node/input/stream-decoder.ts";

/** Decodes bytes that come in pieces of some sizes, the sizes taken in turn. */
function decodeIn(bytes: Uint8Array, sizes: readonly number[]): string {
  const decoder = createStreamDecoder();
  let text = "";
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? bytes.length;
    text += decoder.push(bytes.subarray(at, at + size));
    at += size;
  }
  return text + decoder.end();
}

const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 });
const letters = fc.string({ unit: fc.constantFrom("a", " ", "\n", "ğ", "“", "中", "🇺🇦", "\ufeff") });

describe("a stream decoder", () => {
  it("gives UTF-8 back to the letter, whatever pieces it comes in", () => {
    fc.assert(
      fc.property(letters, sizes, (text, sizes) => {
        assert.equal(decodeIn(Buffer.from(text), sizes), text.replace(/^\ufeff/u, ""));
      }),
    );
  });

  it("gives the same text for any bytes, whatever pieces they come in", () => {
    const byte = fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 128, max: 255 }));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 200 }), sizes, (bytes, sizes) => {
        const all = Uint8Array.from(bytes);
        assert.equal(decodeIn(all, sizes), decodeIn(all, [all.length + 1]));
      }),
    );
  });

  it("chooses by what stands at the first foreign letter, however late it comes", () => {
    const before = "The ministers met in Geneva. ".repeat(500);
    const french = "« Le ministre a déclaré à la presse que les négociations reprendraient. »";
    assert.equal(decodeIn(Buffer.from(before + french), [1000]), before + french);
    assert.equal(decodeIn(Buffer.from(before + french, "latin1"), [1000]), before + french);
  });

  it("puts a mark for a byte that is broken far behind valid letters", () => {
    const text = `“No,” he said. ${"They met. ".repeat(500)}`;
    const bytes = Buffer.concat([Buffer.from(text), Buffer.of(0xff), Buffer.from("”")]);
    assert.equal(decodeIn(bytes, [999]), `${text}\ufffd”`);
  });

  it("gives a paragraph as soon as the blank line after it is there", () => {
    assert.equal(createStreamDecoder().push(Buffer.from("“Yes,” he said.\n\n")), "“Yes,” he said.\n\n");
  });

  it("refuses binary data", () => {
    assert.throws(() => decodeIn(Buffer.from("%PDF-1.7\n1 0 obj\n"), [3]), { code: "binary-input" });
  });
});
