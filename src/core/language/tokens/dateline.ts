import type { Span } from "../../model/span.ts";

/** How far into a block a dateline may reach. */
const reach = 90;

/** The dash that closes a dateline, with the spaces around it. */
const closing = /\s*(?:-{2,}|[—–―]|(?<=\s|\))-(?=\s))\s*/u;

/**
 * Returns where the words before the first sentence end: the place, the date and the agency with their dash.
 *
 *     ASTANA, April 27 (UPI) -- The ministers met.
 *                               ^
 *
 * Returns the start of the block where there is none. A dateline has words with capitals and numbers alone, and
 * a place in capitals or an agency in brackets: *Friends - Ann and Bob - met* is none.
 */
export function datelineEnd(text: string, { start, end }: Span): number {
  const head = text.slice(start, Math.min(end, start + reach));
  const dash = closing.exec(head);
  if (!dash || start + dash.index + dash[0].length >= end) return start;
  const words = head.slice(0, dash.index);
  if (!/^[\p{Lu}\d(][\p{L}\p{N}\s.,()'’/-]*$/u.test(words)) return start;
  if (/(?:^|[\s(])\p{Ll}/u.test(words)) return start;
  const isPlace = /^(?:\p{Lu}[\p{Lu}'’.-]+ ?){1,4}(?:,|\(|$)/u.test(words) && /\p{Lu}{3}/u.test(words);
  const isAgency = /\(\p{Lu}[\p{L} .]{1,30}\)$/u.test(words);
  return isPlace || isAgency ? start + dash.index + dash[0].length : start;
}
