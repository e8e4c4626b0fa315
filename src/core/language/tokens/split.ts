import type { Span } from "../../model/span.ts";
import { titles, trailers } from "./abbreviations.ts";
import type { Piece } from "./piece.ts";

/** Words that seldom stand inside a sentence with a capital: after *U.S.* or *Inc.* they begin a new one. */
const starters = new Set(
  `A About After All Also Although An And Another As At Because Before Both But By Despite During Each Earlier
   Even For Four From Further He Her Here His How However I If In Instead It Its Last Later Many Meanwhile More
   Most Moreover My No None Nor Not Now Of On Once One Only Or Other Our Several She Since So Some Still Such
   That The Their Then There These They This Those Though Three Through To Today Two Under Unlike Until We What
   When Where Whether Which While Who Why With Yet You`.split(/\s+/u),
);

const terminal = /^(?:\.|[!?]+|\.{2,}|…+)$/u;
const closer = /^(?:["”’'»)\]}]|'')$/u;
const opener = /^["“‘«([{'`]/u;

/**
 * Groups words into sentences: returns the number of the first word of each.
 *
 *     He left .  " Why ? "  She asked Gen. Smith .
 *     ^          ^          ^
 *
 * Closing quotation marks and brackets stay with the sentence that they close. A full stop ends no sentence
 * after a title, nor before a word in lower case.
 */
export function splitSentences(text: string, pieces: readonly Piece[]): readonly number[] {
  const starts: number[] = pieces.length > 0 ? [0] : [];
  for (let i = 0; i < pieces.length - 1; i++) {
    if (!canEnd(text, pieces, i)) continue;
    const next = afterClosers(text, pieces, i + 1);
    if (next < pieces.length && canStart(text, pieces, i, next)) {
      starts.push(next);
      i = next - 1;
    }
  }
  return starts;
}

function canEnd(text: string, pieces: readonly Piece[], at: number): boolean {
  const form = formOf(text, pieces[at] as Piece);
  if (terminal.test(form)) return true;
  return form.length > 2 && form.endsWith(".") && !titles.has(form.slice(0, -1));
}

/** Steps over closing quotation marks and brackets that follow without a space. */
function afterClosers(text: string, pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < pieces.length) {
    const piece = pieces[at] as Piece;
    if (piece.start !== pieces[at - 1]?.end || !closer.test(formOf(text, piece))) break;
    at++;
  }
  return at;
}

function canStart(text: string, pieces: readonly Piece[], end: number, next: number): boolean {
  const piece = pieces[next] as Piece;
  if (piece.start === pieces[next - 1]?.end) return false;
  const form = formOf(text, piece);
  const last = formOf(text, pieces[end] as Piece);
  const word = opener.test(form) && next + 1 < pieces.length ? formOf(text, pieces[next + 1] as Piece) : form;
  if (/^\p{Ll}/u.test(word)) return false;
  if (terminal.test(last)) return true;
  const letters = last.slice(0, -1);
  if (starters.has(word)) return true;
  return trailers.has(letters) && opener.test(form);
}

function formOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
