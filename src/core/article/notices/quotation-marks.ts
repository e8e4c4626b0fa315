/** A quotation mark in a paragraph. */
export interface QuotationMark {
  readonly at: number;
  readonly opens: boolean;
}

/**
 * Finds the double quotation marks of a paragraph and tells those that open from those that close.
 *
 *     He said "we are ready," and left.
 *             opens        closes
 *
 * A straight mark closes when one is open, and not before a letter after a space. Leaves alone single marks,
 * which are apostrophes as often, and inches (*a 6" gun*).
 */
export function quotationMarks(paragraph: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  let open = false;
  for (const { 0: mark, index } of paragraph.matchAll(/["“”„«»]/gu)) {
    if (mark === '"' && !open && /\d/u.test(paragraph.charAt(index - 1))) continue;
    if (mark === "”" || mark === "»") open = false;
    else if (mark === '"') open = !open || opensAgain(paragraph, index);
    else open = true;
    marks.push({ at: index, opens: open });
  }
  return marks;
}

/** Tells whether a straight mark can only open: `women. "Russia`. */
function opensAgain(paragraph: string, at: number): boolean {
  return /\s/u.test(paragraph.charAt(at - 1)) && /[\p{L}\p{N}[]/u.test(paragraph.charAt(at + 1));
}
