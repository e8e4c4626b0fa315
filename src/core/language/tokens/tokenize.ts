import { beforeNumber, isAbbreviation } from "./abbreviations.ts";
import { cliticBreaks } from "./clitics.ts";
import type { Piece } from "./piece.ts";
import { plainWordEnd } from "./plain-word.ts";
import { boundPrefixes } from "./prefixes.ts";
import { shapesFor } from "./shapes.ts";

/**
 * Parts a stretch of text into words as Universal Dependencies' English treebanks do.
 *
 *     "They don't," U.S.-led forces said.
 *     "|They|do|n't|,|"|U.S.|-|led|forces|said|.
 *
 * @param start where to begin in `text`
 * @param end where to stop
 */
export function tokenize(text: string, start = 0, end = text.length): readonly Piece[] {
  const source = end === text.length ? text : text.slice(0, end);
  const pieces: Piece[] = [];
  let openQuotes = 0;
  let at = start;
  while (at < end) {
    if (isSpace(source, at)) {
      at++;
      continue;
    }
    const first = at === start || isSpace(source, at - 1);
    const next = tokenEnd(source, at, first);
    if (isPossessiveMark(source, at, pieces.at(-1), openQuotes))
      pieces.push({ start: at, end: next, joined: true });
    else if (isItIs(source, at, next)) pushParts(at, next, [2], pieces);
    else pushParts(at, next, cliticBreaks(source.slice(at, next)), pieces);
    if (next === at + 1 && isSingleQuote(source, at)) openQuotes = Math.max(0, openQuotes + (first ? 1 : -1));
    at = next;
  }
  return pieces;
}

/** Returns the end of the token that begins at `at`. */
function tokenEnd(text: string, at: number, first: boolean): number {
  const plain = plainWordEnd(text, at);
  if (plain > 0) return text.charCodeAt(plain) === stop ? wordEnd(text, at, plain) : plain;
  for (const shape of shapesFor(text.charCodeAt(at))) {
    if (shape.first && !first) continue;
    shape.pattern.lastIndex = at;
    const match = shape.pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    return shape.id === "word" ? wordEnd(text, at, end) : end;
  }
  return symbolEnd(text, at);
}

const stop = 46;

/** Lets a word take the full stop of an abbreviation, or the rest after a bound prefix (*anti-war*). */
function wordEnd(text: string, at: number, end: number): number {
  const word = text.slice(at, end);
  const next = text.charAt(end);
  if (next === "." && takesStop(text, word, end + 1)) return end + 1;
  if (next === "-" && boundPrefixes.has(word.toLowerCase())) {
    const rest = /-[\p{L}\p{M}\p{N}]+/uy;
    rest.lastIndex = end;
    return end + (rest.exec(text)?.[0].length ?? 0);
  }
  return end;
}

function takesStop(text: string, word: string, after: number): boolean {
  if (beforeNumber.has(word)) return /^\s?\d/u.test(text.slice(after, after + 2));
  if (word === "etc") return !/^(?:\s*$|\s+[“"(]?\p{Lu})/u.test(text.slice(after, after + 8));
  if (isAbbreviation(word)) return true;
  return (
    /^\p{Lu}$/u.test(word) && word !== "I" && /^(?:\s+\p{Lu}|\p{Lu}|[,-])/u.test(text.slice(after, after + 8))
  );
}

/** Returns the end of a symbol: one code point with what modifies it (skin tone, joiner, accent). */
function symbolEnd(text: string, at: number): number {
  let end = at + charLength(text, at);
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    const joiner = code === 0x200d;
    if (
      !joiner &&
      code !== 0xfe0f &&
      !(code >= 0x1f3fb && code <= 0x1f3ff) &&
      !/^\p{M}/u.test(text.slice(end, end + 2))
    )
      break;
    end += charLength(text, end);
    if (joiner && end < text.length && !isSpace(text, end)) end += charLength(text, end);
  }
  return end;
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** Adds a token as its words, which begin at these places inside it. */
function pushParts(start: number, end: number, breaks: readonly number[], pieces: Piece[]): void {
  let from = start;
  for (const place of breaks) {
    pieces.push({ start: from, end: start + place, joined: from > start });
    from = start + place;
  }
  pieces.push({ start: from, end, joined: from > start });
}

/** Tells whether *its* is *it's* without the apostrophe: *its a pity*, *its not true*. */
function isItIs(text: string, at: number, end: number): boolean {
  return end === at + 3 && /^its$/iu.test(text.slice(at, end)) && isWords.test(text.slice(end, end + 6));
}

const isWords = /^\s(?:an?|the|not|been)(?:\s|$)/u;

/**
 * Tells whether an apostrophe after a word is the mark of a genitive: *the ministers' talks*.
 * Where a single quotation mark is open, it is taken for the closing one.
 */
function isPossessiveMark(text: string, at: number, before: Piece | undefined, openQuotes: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 0x27 && code !== 0x2019) || openQuotes > 0 || before?.end !== at) return false;
  return /[sSzxZX]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}'’]/u.test(text.charAt(at + 1));
}

function isSingleQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code >= 160 && /\s/u.test(text.charAt(at));
}
