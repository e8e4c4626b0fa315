import { mix } from "../hash.ts";
import { isAttribution } from "./attribution.ts";
import { boundaryAtoms, endKinds, noFace, type WordFace, wordFace } from "./boundary-atoms.ts";
import { createGapReader, gap } from "./gaps.ts";
import type { Piece } from "./piece.ts";
import { quoteRoles, role } from "./quote-roles.ts";
import { starters } from "./starters.ts";
import { unfinished } from "./unfinished.ts";

/** Says whether a sentence ends before a word, of which `boundaryAtoms` are given. */
export type Judge = (atoms: Int32Array, at: number) => boolean;

/** How many words a bracket may hold before it counts as one that nobody closed. */
const longestBracket = 80;

const place = Object.fromEntries(boundaryAtoms.map((name, i) => [name, i])) as Readonly<
  Record<(typeof boundaryAtoms)[number], number>
>;

/**
 * Asks a judge of each place where a sentence may end, and returns the first word of every sentence.
 *
 *     He left .  " Why ? "  She asked Gen. Smith .
 *     ^          ^          ^
 *
 * What no judge is asked about: marks that close stay with what they close, marks that open with what they
 * open. No sentence ends inside a word, after a title (*Gen.*), after a comma, between small letters
 * on a line, after a word that asks for another (*of*), inside a bracket that began within the sentence, or before
 * who asked what was quoted. One ends between *U.S.* and *The*, and between a headline and *The* on a new line.
 */
export function judgeBoundaries(text: string, pieces: readonly Piece[], judge: Judge): readonly number[] {
  if (pieces.length === 0) return [];
  const roles = quoteRoles(text, pieces);
  const readGap = createGapReader(text, pieces);
  const atoms = new Int32Array(boundaryAtoms.length);
  const face = (at: number): WordFace => {
    const piece = pieces[at];
    return piece ? wordFace(formOf(text, piece)) : noFace;
  };
  atoms[place.tidy] = face(lastWord(roles, pieces.length, 0)).end;
  const starts = [0];
  let start = 0;
  let bracket = -1;

  for (let i = 1; i < pieces.length; i++) {
    const before = roles[i - 1] as number;
    if (before !== role.none) {
      const isBracket = brackets.includes(text.charAt((pieces[i - 1] as Piece).start));
      if (!isBracket) atoms[place.inside] = before === role.opens ? 1 : 0;
      else if (before === role.closes) bracket = -1;
      else if (i - 1 > start && bracket < 0) bracket = i - 1;
    }
    if (before === role.opens || roles[i] === role.closes) continue;
    if (bracket >= 0 && i - bracket < longestBracket) continue;
    if (!mayBegin(text, pieces, i)) continue;

    const last = lastWord(roles, i, start);
    const end = face(last);
    const between = readGap(i);
    if (!mayEnd(end.end, between)) continue;
    if (last < i - 1 && between < gap.wrapped && goesOn(text, pieces, i, end.end)) continue;
    if (end.end <= endKinds.capital && unfinished.has(formOf(text, pieces[last]).toLowerCase())) continue;
    const next = nextWord(roles, i);
    const first = face(next);
    const second = face(next + 1);
    const previous = last > start ? face(last - 1) : noFace;
    atoms[place.gap] = between;
    atoms[place.end] = end.end;
    atoms[place.endWord] = end.lower;
    atoms[place.endShape] = end.shape;
    atoms[place.before] = previous.lower;
    atoms[place.beforeShape] = previous.shape;
    atoms[place.closers] = last === i - 1 ? 0 : face(i - 1).lower;
    atoms[place.openers] = next === i ? 0 : face(i).lower;
    atoms[place.next] = first.lower;
    atoms[place.nextShape] = first.shape;
    atoms[place.next2] = second.lower;
    atoms[place.next2Shape] = second.shape;
    atoms[place.next3] = face(next + 2).lower;
    atoms[place.past] = lengthClass(i - start);
    atoms[place.left] = lengthClass(pieces.length - i);
    atoms[place.place] = mix(between + 1, end.end);
    if (!(isSettled(text, end.end, between, pieces[next]) || judge(atoms, i))) continue;
    starts.push(i);
    start = i;
    bracket = -1;
  }
  return starts;
}

const brackets = "()[]{}";

/** Steps back over marks that close. */
function lastWord(roles: Uint8Array, before: number, start: number): number {
  let last = before - 1;
  while (last > start && roles[last] === role.closes) last--;
  return last;
}

/** Steps over marks that open. */
function nextWord(roles: Uint8Array, from: number): number {
  let next = from;
  while (next < roles.length - 1 && roles[next] === role.opens) next++;
  return next;
}

/** Turns most places away at once: a small letter after a word on a line, a mark that belongs to what is before. */
function mayBegin(text: string, pieces: readonly Piece[], at: number): boolean {
  const { start, joined } = pieces[at] as Piece;
  if (joined) return false;
  const code = text.charCodeAt(start);
  if (code < 97 || code > 122) return !(code === 44 || code === 58 || code === 59 || code === 37);
  const { end } = pieces[at - 1] as Piece;
  const last = text.charCodeAt(end - 1);
  const isLetter = (last | 32) >= 97 && (last | 32) <= 122;
  return !(isLetter || last === 44) || text.slice(end, start).includes("\n");
}

function mayEnd(end: number, between: number): boolean {
  if (end === endKinds.title) return between === gap.line;
  if (end === endKinds.comma) return false;
  return between !== gap.none || end === endKinds.stop || end === endKinds.asking;
}

/** Tells whether the words after closing marks go on with their sentence: *“Why?” he asked*, *(twice.) and left*. */
function goesOn(text: string, pieces: readonly Piece[], at: number, end: number): boolean {
  if (/^\p{Ll}/u.test(formOf(text, pieces[at]))) return true;
  return (end === endKinds.asking || end === endKinds.dots) && isAttribution(text, pieces, at);
}

/** Tells whether *The* and the like, small inside a sentence, stand after *U.S.* or on a new line after a headline. */
function isSettled(text: string, end: number, between: number, next: Piece | undefined): boolean {
  const isAfterHeadline = end <= endKinds.number && between >= gap.short;
  // said on X. It accused: a name goes on with no such word
  const isAfterAbbreviation =
    end === endKinds.trailer || end === endKinds.acronym || end === endKinds.initial;
  return (isAfterHeadline || isAfterAbbreviation) && starters.has(formOf(text, next));
}

function formOf(text: string, piece: Piece | undefined): string {
  return piece ? text.slice(piece.start, piece.end) : "";
}

/** Puts a number of words into one of ten classes. */
function lengthClass(length: number): number {
  if (length < 5) return length;
  if (length < 8) return 5;
  if (length < 14) return 6;
  if (length < 24) return 7;
  return length < 40 ? 8 : 9;
}
