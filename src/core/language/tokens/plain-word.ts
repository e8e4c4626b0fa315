/** What ends a plain word at once: a space, a comma and the like; a full stop only before a space. */
const endings = new Set(Array.from(' \n\t,;?)]"”—', (char) => char.charCodeAt(0)));

/**
 * Returns the end of a word of two or more unaccented letters that nothing binds to what follows, or 0 where it
 * takes a closer look.
 *
 *     The ministers met, then left.
 *     ^3  ^13       ^17  ^22  ^28
 *
 * Leaves to the closer look what may be an address, an abbreviation with more letters, or a word with a hyphen
 * or apostrophe.
 */
export function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end - start < 2) return 0;
  const next = text.charCodeAt(end);
  if (endings.has(next) || end === text.length) return end;
  if (next !== 46) return 0;
  const after = text.charCodeAt(end + 1);
  return after === 32 || after === 10 || end + 1 === text.length ? end : 0;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122 && code < 128;
}
