import type { Span } from "../../core/model/span.ts";
import { fold } from "../../core/text/fold.ts";
import type { SearchTerms } from "./search-terms.ts";

/** Some words of a text, with spans of what was searched for in them. */
export interface Snippet {
  readonly snippet: string;
  readonly hits: readonly Span[];
}

/** Letters of a snippet, about. */
const length = 240;

interface Word extends Span {
  readonly form: string;
}

/** Takes the part of a text out that has most of what was searched for; its beginning where it has nothing. */
export function snippetOf(text: string, terms: SearchTerms): Snippet {
  const hits = hitsIn(text, terms);
  const from = hits.length > 0 ? wordStart(text, bestStart(hits)) : 0;
  const to = wordEnd(text, from + length);
  const before = from > 0 ? "… " : "";
  const after = to < text.length ? " …" : "";
  const shift = before.length - from;
  return {
    snippet: `${before}${text.slice(from, to).replace(/\s/gu, " ")}${after}`,
    hits: hits
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** Returns where phrases stand in a text, in its order, none within another. */
export function hitsIn(text: string, terms: SearchTerms): readonly Span[] {
  const words: Word[] = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: fold(match[0]),
  }));
  const phrases = terms.flat().map(({ words: wanted, isPrefix }) => ({ wanted: wanted.map(fold), isPrefix }));
  const hits: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const lengths = phrases.filter((phrase) => standsAt(words, i, phrase)).map(({ wanted }) => wanted.length);
    if (lengths.length === 0) continue;
    const last = i + Math.max(...lengths) - 1;
    hits.push({ start: words[i]?.start ?? 0, end: words[last]?.end ?? 0 });
    i = last;
  }
  return hits;
}

function standsAt(
  words: readonly Word[],
  at: number,
  { wanted, isPrefix }: { readonly wanted: readonly string[]; readonly isPrefix: boolean },
): boolean {
  return wanted.every((form, j) => {
    const found = words[at + j]?.form;
    return found === form || (isPrefix && j === wanted.length - 1 && found?.startsWith(form) === true);
  });
}

/** Where a snippet begins that holds as many hits as one can. */
function bestStart(hits: readonly Span[]): number {
  let best = { start: 0, count: 0 };
  for (const { start } of hits) {
    const count = hits.filter((hit) => hit.start >= start && hit.end <= start + length - margin).length;
    if (count > best.count) best = { start, count };
  }
  return Math.max(0, best.start - margin);
}

/** Letters before the first hit. */
const margin = 60;

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const blank = text.slice(at, at + margin).search(/\s/u);
  return blank < 0 ? at : at + blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(0, at).search(/\s\S*$/u);
  return blank > 0 ? blank : at;
}
