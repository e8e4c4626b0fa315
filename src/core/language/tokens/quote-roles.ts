import type { Piece } from "./piece.ts";

/** What a mark does to the words beside it. */
export const role = { none: 0, opens: 1, closes: 2 } as const;

const opening = new Set(["“", "‘", "„", "‚", "«", "‹", "(", "[", "{", "``", "‘‘", "<<"]);
const closing = new Set(["”", "’", "»", "›", ")", "]", "}", "’’", ">>"]);
const straight = new Set(['"', "'", "`", "''"]);

/** Marks that may be quotation marks or brackets, by the code of their first letter. */
const first = new Set([...opening, ...closing, ...straight].map((mark) => mark.charCodeAt(0)));

/**
 * Tells of each word whether it is a mark that opens or closes: a quotation mark of any kind, a bracket.
 *
 *     " Why ? "  she asked ( twice )
 *     1       2            1       2
 *
 * A straight mark, a doubled one too (''), opens before a word and closes behind one; between two spaces or two words it closes where
 * one is open. Leaves alone the apostrophe of a genitive (*the ministers' talks*).
 */
export function quoteRoles(text: string, pieces: readonly Piece[]): Uint8Array {
  const roles = new Uint8Array(pieces.length);
  const open = new Set<string>();
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.joined || piece.end - piece.start > 2 || !first.has(text.charCodeAt(piece.start))) continue;
    const form = text.slice(piece.start, piece.end);
    if (opening.has(form)) roles[i] = role.opens;
    else if (closing.has(form)) roles[i] = role.closes;
    else if (straight.has(form)) roles[i] = straightRole(pieces, i, open.has(form));
    if (!straight.has(form)) continue;
    if (roles[i] === role.opens) open.add(form);
    else open.delete(form);
  }
  return roles;
}

function straightRole(pieces: readonly Piece[], at: number, isOpen: boolean): number {
  const { start, end } = pieces[at] as Piece;
  const touchesBefore = pieces[at - 1]?.end === start;
  const touchesAfter = pieces[at + 1]?.start === end;
  if (touchesBefore === touchesAfter) return isOpen ? role.closes : role.opens;
  return touchesBefore ? role.closes : role.opens;
}
