import type { Span } from "../../model/span.ts";
import { trim } from "../../text/span.ts";

const openers = /["“„«]|''/gu;
const closers = /["”»]|''/gu;

/**
 * Drops what is left at the ends of a content: white space, a comma of the reporter's, the outer marks.
 *
 *     [“We won,”] -> We won,        [the talks failed, ] -> the talks failed
 *
 * Leaves alone marks around a part: *it is “important”* keeps both.
 */
export function tidy(text: string, span: Span): Span {
  const bare = withoutLeadingComma(text, trim(text, span));
  const words = text.slice(bare.start, bare.end);
  const opens = /^(?:["“„«]|'')/u.exec(words)?.[0].length ?? 0;
  const closes = /(?:["”»]|'')$/u.exec(words)?.[0].length ?? 0;
  const inner = words.slice(opens, words.length - closes);
  const lacksOpener = closes > 0 && opens === 0 && count(inner, openers) % 2 === 0 && !/[“„«]/u.test(inner);
  const lacksCloser = opens > 0 && closes === 0 && count(inner, closers) % 2 === 0 && !/[”»]/u.test(inner);
  const around = opens > 0 && closes > 0 && count(inner, openers) === 0;
  const start = bare.start + (around || lacksCloser ? opens : 0);
  const end = bare.end - (around || lacksOpener ? closes : 0);
  const marked = around || lacksOpener || /^["”»']/u.test(text.slice(end, end + 1));
  return trim(text, { start, end: marked ? end : withoutComma(text, start, end) });
}

function withoutLeadingComma(text: string, { start, end }: Span): Span {
  let first = start;
  while (first < end && /[\s,;]/u.test(text.charAt(first))) first++;
  return { start: first, end };
}

function withoutComma(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s,;:–—-]/u.test(text.charAt(last - 1))) last--;
  return last;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
