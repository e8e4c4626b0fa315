import { ReadoutError } from "../model/error.ts";
import { utf8Text } from "../text/utf8.ts";
import { checksum } from "./checksum.ts";

/** `readout\n` in ASCII: how every model file begins. */
export const magic: readonly number[] = [0x72, 0x65, 0x61, 0x64, 0x6f, 0x75, 0x74, 0x0a];

/** Version of the layout below; a file of another version is refused. */
export const formatVersion = 1;

/** Bytes before the header: magic, version, checksum and length of the header (32 bits each). */
export const prefixLength = 20;

/**
 * A model as it lies in its file.
 *
 *     magic (8) · version (4) · checksum of all after it (4) · header length (4) · header · sections
 *
 * Numbers are little-endian. The header is JSON in ASCII: the model's name, its facts (labels, sizes) and
 * the lengths of the sections in order. Sections are views into the file's bytes, not copies.
 */
export interface ModelFile<Facts> {
  readonly name: string;
  readonly facts: Facts;
  section(id: string): Uint8Array;
}

interface Header<Facts> {
  readonly name: string;
  readonly facts: Facts;
  readonly sections: readonly (readonly [id: string, length: number])[];
}

/** Reads a header; undefined for what is none. */
function readHeader<Facts>(bytes: Uint8Array): Header<Facts> | undefined {
  try {
    const header = JSON.parse(utf8Text(bytes));
    return Array.isArray(header?.sections) && typeof header.facts === "object" ? header : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a model file and checks that it is whole.
 *
 * @throws ReadoutError `bad-model`
 */
export function readModelFile<Facts>(bytes: Uint8Array, name: string): ModelFile<Facts> {
  const fail = (what: string) =>
    new ReadoutError("bad-model", `models/${name}/${name}.bin ${what}. Install readout again.`);
  if (bytes.length < prefixLength || magic.some((byte, i) => bytes[i] !== byte))
    throw fail("is no model of readout");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== formatVersion) throw fail(`has format ${version}, not ${formatVersion}`);
  if (view.getUint32(12, true) !== checksum(bytes.subarray(16))) throw fail("is damaged or cut short");

  const headerEnd = prefixLength + view.getUint32(16, true);
  const header = readHeader<Facts>(bytes.subarray(prefixLength, headerEnd));
  if (!header) throw fail("has no header that can be read");
  if (header.name !== name) throw fail(`holds the model '${header.name}'`);
  const sections = new Map<string, Uint8Array>();
  const isWhole = header.sections.every(([, length]) => Number.isSafeInteger(length) && length >= 0);
  const size = header.sections.reduce((sum, [, length]) => sum + length, headerEnd);
  if (!isWhole || size !== bytes.length) throw fail(`is not as long as its parts, ${size} bytes`);
  let at = headerEnd;
  for (const [id, length] of header.sections) {
    sections.set(id, bytes.subarray(at, at + length));
    at += length;
  }
  return {
    name,
    facts: header.facts,
    section(id) {
      const section = sections.get(id);
      if (!section) throw fail(`has no section '${id}'`);
      return section;
    },
  };
}
