import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { overlapping } from "../../text/span.ts";
import type { Quotation } from "./marks.ts";

/**
 * Tells how a content is given.
 *
 *     direct    “We won,” he said.
 *     mixed     He said they had “won.”
 *     indirect  He said they had won the “Golden Lion.”
 *
 * A name in quotation marks is no quoted word.
 */
export function kindOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
): Statement["kind"] {
  let quoted = false;
  let plain = false;
  for (const span of content) {
    const inside = overlapping(quotations, span);
    if (inside.some((q) => !isName(text, q))) quoted = true;
    if (hasWords(text, outside(span, inside))) plain = true;
  }
  if (!quoted) return "indirect";
  return plain ? "mixed" : "direct";
}

/** Returns the parts of a span that lie in no quotation. */
function outside(span: Span, inside: readonly Quotation[]): readonly Span[] {
  const parts: Span[] = [];
  let at = span.start;
  for (const { outer } of inside) {
    if (outer.start > at) parts.push({ start: at, end: outer.start });
    at = Math.max(at, outer.end);
  }
  if (at < span.end) parts.push({ start: at, end: span.end });
  return parts;
}

function hasWords(text: string, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** A title or name: every word but little ones with a capital, and at least two of them. */
export function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const large = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return large.length >= 2 && words.every((word) => word.length <= 3 || /^[\p{Lu}\p{N}]/u.test(word));
}
