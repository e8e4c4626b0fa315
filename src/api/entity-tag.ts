/**
 * Makes the mark by which a browser asks whether an answer is still the same: of the state of the store, and of the
 * program, whose next version may answer otherwise.
 */
export function entityTag(...parts: readonly string[]): string {
  return `W/"${hash(parts.join("\n"))}"`;
}

/** Tells whether a browser has the answer already: `If-None-Match`, which lists marks or says `*`. */
export function isKnown(tag: string, asked: string | null): boolean {
  if (asked === null) return false;
  const bare = (mark: string) => mark.trim().replace(/^W\//u, "");
  return asked.split(",").some((mark) => bare(mark) === bare(tag) || mark.trim() === "*");
}

/** FNV-1a of 64 bits, in hex: not a secret, only unlikely to be the same twice. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, "0");
}
