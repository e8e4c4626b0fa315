import assert from "node:assert/strict";
import { test } from "node:test";
import { ReadoutError } from "../../src/core/model/error.ts";
import { decode } from "../../src/node/decode.ts";

const russian = "Министр обороны заявил журналистам, что переговоры возобновятся в пятницу в Женеве. ".repeat(
  4,
);
const french = "<p>Le ministre a déclaré à la presse que les négociations reprendraient « bientôt ».</p>";

/** Puts text into windows-1251, one byte a letter. */
function cyrillicBytes(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1251");
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => byLetter.get(letter) ?? 0x3f);
}

function wide(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const reads: readonly [
  what: string,
  bytes: Uint8Array,
  contentType: string,
  text: string,
  encoding: string,
][] = [
  ["UTF-8", Buffer.from("Erdoğan said"), "", "Erdoğan said", "utf-8"],
  ["UTF-8 with its mark", Buffer.from("\ufeffErdoğan said"), "", "Erdoğan said", "utf-8"],
  [
    "UTF-8 declared as windows-1252",
    Buffer.from("Erdoğan said"),
    "text/html; charset=windows-1252",
    "Erdoğan said",
    "utf-8",
  ],
  [
    "windows-1252 declared as UTF-8",
    Buffer.from(french, "latin1"),
    "text/html; charset=utf-8",
    french,
    "windows-1252",
  ],
  [
    "windows-1252 declared in the page",
    Buffer.from(`<meta charset="iso-8859-1">${french}`, "latin1"),
    "",
    `<meta charset="iso-8859-1">${french}`,
    "windows-1252",
  ],
  [
    "windows-1251 declared by the server",
    cyrillicBytes(russian),
    "text/html; charset=windows-1251",
    russian,
    "windows-1251",
  ],
  ["windows-1251 declared nowhere", cyrillicBytes(russian), "", russian, "windows-1251"],
  [
    "windows-1251 declared as something unknown",
    cyrillicBytes(russian),
    "text/plain; charset=x-none",
    russian,
    "windows-1251",
  ],
  ["UTF-16 with its mark", wide("\ufeffMoscow said", true), "", "Moscow said", "utf-16le"],
  ["UTF-16 without a mark", wide("Moscow said that", true), "", "Moscow said that", "utf-16le"],
  ["UTF-16, big end first, without a mark", wide(russian, false), "", russian, "utf-16be"],
  [
    "UTF-8 with a NUL byte or two",
    Buffer.from(`Moscow\0 said ${"that ".repeat(30)}`),
    "",
    `Moscow\0 said ${"that ".repeat(30)}`,
    "utf-8",
  ],
  ["nothing", new Uint8Array(), "", "", "utf-8"],
];

for (const [what, bytes, contentType, text, encoding] of reads)
  test(`decode reads ${what}`, () => {
    assert.deepEqual(decode(bytes, contentType), { text, encoding });
  });

const refuses: readonly [what: string, bytes: Uint8Array][] = [
  ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj\n")],
  ["a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")],
  ["an archive", Buffer.from("PK\x03\x04\x14\0\0\0", "latin1")],
  ["numbers of two bytes", Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 0 : 1 + (i % 8)))],
  ["bytes without order", Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + 7 * i) % 251)],
];

for (const [what, bytes] of refuses)
  test(`decode refuses ${what}`, () => {
    assert.throws(
      () => decode(bytes),
      (error) => error instanceof ReadoutError && error.code === "binary-input",
    );
  });
