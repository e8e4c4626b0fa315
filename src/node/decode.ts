import chardet from "chardet";
import { ReadoutError } from "../core/model/error.ts";

/** Bytes read as text, and the encoding that they were read in. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name in small letters: `utf-8`, `windows-1251`. */
  readonly encoding: string;
}

/**
 * Reads bytes as text.
 *
 * A byte order mark decides. Else bytes that are valid UTF-8 are UTF-8, whatever is declared: text in another
 * encoding is valid UTF-8 by accident only while it is all ASCII. Else the server's `charset` counts, then
 * that of `<meta>`, then what the letters look like.
 *
 * @param contentType as the server gave it, `text/html; charset=windows-1251`
 * @throws ReadoutError `binary-input`
 */
export function decode(bytes: Uint8Array, contentType = ""): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return read(bytes, wide);
  refuseBinary(bytes);
  const declared = declaredEncodings(bytes, contentType);
  const seven = declared.find((name) => name === "iso-2022-jp");
  if (seven) return read(bytes, seven);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const named = declared.find((name) => !name.startsWith("utf-"));
    return read(bytes, named ?? guessEncoding(bytes));
  }
}

/** Returns the encodings that a page, feed or XML file claims: the server's first, then its own. */
export function declaredEncodings(bytes: Uint8Array, contentType = ""): readonly string[] {
  return [charsetIn(contentType), charsetIn(metaTags(bytes))].flatMap((label) => knownName(label) ?? []);
}

function read(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding);
  // In one piece, Node 20 reads windows-1252 as latin1 and loses its quotation marks; as a stream it does not.
  return { text: decoder.decode(bytes, { stream: true }) + decoder.decode(), encoding };
}

/** Returns the encoding that the letters look like, for bytes that are no UTF-8. */
export function guessEncoding(bytes: Uint8Array): string {
  return knownName(chardet.detect(sample(bytes))) ?? "windows-1252";
}

/** Tells UTF-16, with its byte order mark or without: ASCII characters leave every other byte zero. */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const pairs = Math.floor(Math.min(bytes.length, 4096) / 2);
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    const [high, low] = [bytes[2 * i] as number, bytes[2 * i + 1] as number];
    // 00 01 00 02 are numbers, and no letters.
    if ((high === 0 && isControl(low)) || (low === 0 && isControl(high))) return undefined;
    if (high === 0) even++;
    if (low === 0) odd++;
  }
  // Text in Cyrillic or Chinese has few ASCII characters, but its spaces and line breaks are some.
  if (odd > 0.04 * pairs && even === 0) return "utf-16le";
  if (even > 0.04 * pairs && odd === 0) return "utf-16be";
  return undefined;
}

const magicNumbers = [
  "%PDF-",
  "\x89PNG",
  "PK\x03\x04",
  "GIF8",
  "\xff\xd8\xff",
  "\x7fELF",
  "\x1f\x8b",
  "\xd0\xcf\x11\xe0",
];

/** Refuses what is no text, judged by its beginning. @throws ReadoutError `binary-input` */
export function refuseBinary(bytes: Uint8Array): void {
  if (isBinary(bytes))
    throw new ReadoutError(
      "binary-input",
      "this is binary data, no text. Give a report as HTML or plain text; a PDF or Word file has to be turned into text first.",
    );
}

/** Tells data from text: by the marks of well-known formats, or by bytes that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const start = latin1(head.subarray(0, 8));
  if (magicNumbers.some((magic) => start.startsWith(magic))) return true;
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return controls > 0.02 * head.length + 2;
}

/** Tells bytes that no text has: all below the space but white space and escapes. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
}

function metaTags(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 4096));
  return (head.match(/<meta\b[^<>]{0,400}|<\?xml\b[^<>]{0,200}/giu) ?? []).join(" ");
}

function charsetIn(declaration: string): string | undefined {
  return /(?:charset|encoding)\s*=\s*(?:["']\s*)?([\w:.-]+)/iu.exec(declaration)?.[1];
}

/** Returns the standard name of an encoding; undefined for one that nobody knows. */
function knownName(label: string | null | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Returns the bytes that tell an encoding: those outside tags, as many as are needed. */
function sample(bytes: Uint8Array): Uint8Array {
  const found: number[] = [];
  let inTag = false;
  for (const byte of bytes.subarray(0, 500_000)) {
    if (byte === 0x3c) inTag = true;
    else if (byte === 0x3e) inTag = false;
    else if (!inTag) found.push(byte);
    if (found.length === 30_000) break;
  }
  return Uint8Array.from(found.length > 100 ? found : bytes.subarray(0, 30_000));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
