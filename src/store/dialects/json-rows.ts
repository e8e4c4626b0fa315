import { utf8Bytes, utf8Text } from "../../core/text/utf8.ts";

/**
 * Writes rows as the JSON that `json_populate_recordset` reads: bytes as `\x…`. A zero character, which PostgreSQL
 * cannot hold, and half of a pair of surrogates become a mark of the same length, so that no offset moves.
 */
export function jsonRows(rows: readonly object[]): string {
  const plain = rows.map(withHex);
  const json = JSON.stringify(plain);
  return unheld.test(json) ? JSON.stringify(plain, (_, value) => held(value)) : json;
}

/** An escaped zero or half a pair, which is rare; the same letters behind an escaped backslash do no harm. */
const unheld = /\\u(?:0000|d[89a-f])/u;

function held(value: unknown): unknown {
  return typeof value === "string" ? wellFormed(value) : value;
}

function withHex(row: object): object {
  const bytes = Object.entries(row).filter(([, value]) => value instanceof Uint8Array);
  if (bytes.length === 0) return row;
  const hex = bytes.map(([column, value]) => [column, `\\x${hexOf(value)}`]);
  return { ...row, ...Object.fromEntries(hex) };
}

/** Text as UTF-8 and PostgreSQL can hold it, of the same length. */
export function wellFormed(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\ufffd");
}

const hexDigits = utf8Bytes("0123456789abcdef");

function hexOf(bytes: Uint8Array): string {
  const hex = new Uint8Array(2 * bytes.length);
  bytes.forEach((byte, i) => {
    hex[2 * i] = hexDigits[byte >> 4] as number;
    hex[2 * i + 1] = hexDigits[byte & 15] as number;
  });
  return utf8Text(hex);
}
