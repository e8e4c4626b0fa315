import { checksum } from "../core/language/checksum.ts";
import { formatVersion, magic, prefixLength } from "../core/language/model-file.ts";

/** A named part of a model file. */
export type Section = readonly [id: string, bytes: Uint8Array];

/** Lays a model out as `readModelFile` reads it. */
export function writeModelFile(name: string, facts: unknown, sections: readonly Section[]): Uint8Array {
  const lengths = sections.map(([id, bytes]) => [id, bytes.length]);
  const header = asciiBytes(escapeText(JSON.stringify({ name, facts, sections: lengths })));
  const size = sections.reduce((sum, [, bytes]) => sum + bytes.length, prefixLength + header.length);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  file.set(magic, 0);
  view.setUint32(8, formatVersion, true);
  view.setUint32(16, header.length, true);
  file.set(header, prefixLength);
  let at = prefixLength + header.length;
  for (const [, bytes] of sections) {
    file.set(bytes, at);
    at += bytes.length;
  }
  view.setUint32(12, checksum(file.subarray(16)), true);
  return file;
}

/** Returns the bytes of an ASCII text. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** Writes what is not ASCII as JSON escapes, so that JSON can be read as ASCII. */
export function escapeText(json: string): string {
  return json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
