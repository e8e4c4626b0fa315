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

const byteInHex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hexOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byteInHex[byte];
  return text;
}
