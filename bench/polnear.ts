import type { Document } from "../src/core/model/document.ts";
import type { Span } from "../src/core/model/span.ts";
import type { Statement } from "../src/core/model/statement.ts";
import { isReportedSpeech } from "../src/core/statements/reported-speech.ts";

/** A span of PolNeAR: `[start, end)`. */
export type Pair = readonly [number, number];

/** An attribution in PolNeAR's form. */
export interface Attribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  /** Reported speech, as against beliefs, intentions and the like. */
  readonly speech: boolean;
}

/**
 * Lays statements out as PolNeAR draws its spans, which differ from the record's in six ways:
 *
 * - the outermost attribution alone is marked;
 * - none is without a cue (one of 19,878 is, in the training part): a quotation that nobody owns is not marked;
 * - *that* is part of the content;
 * - a preposition that leads to the content is part of the cue: *called for | a truce*;
 * - who is urged or accused is part of the content: *urged | Syria to wait*;
 * - a quotation that goes on in the next paragraph is part of the attribution that it continues.
 */
export function attributionsOf({ article, statements }: Document): readonly Attribution[] {
  const found: { source: Pair[]; cue: Pair[]; content: Pair[]; speech: boolean }[] = [];
  for (const statement of statements) {
    if (statement.within || isUnowned(statement)) continue;
    const { source, cue, content } = laidOut(article.text, statement);
    const last = found.at(-1);
    if (last && statement.rule === "continued-quotation") last.content.push(...content);
    else found.push({ source, cue, content, speech: isReportedSpeech(statement) });
  }
  return found;
}

function isUnowned({ source, cue, rule }: Statement): boolean {
  return cue === null && source === null && rule !== "continued-quotation";
}

interface LaidOut {
  readonly source: Pair[];
  readonly cue: Pair[];
  readonly content: Pair[];
}

const pairs = (span: Span | null): Pair[] => (span ? [[span.start, span.end]] : []);

function laidOut(text: string, { rule, source, cue, content }: Statement): LaidOut {
  const [first, ...rest] = content.map(({ start, end }): Pair => [withThat(text, start), end]);
  const asItIs = { source: pairs(source), cue: pairs(cue), content: first ? [first, ...rest] : [] };
  if (!first || !cue || first[0] < cue.end) return asItIs;
  const between = text.slice(cue.end, first[0]);
  if (addressing.has(rule) && !/[,;:.“"]/u.test(between) && !(source && source.start >= cue.end))
    return { ...asItIs, content: [[first[0] - between.trimStart().length, first[1]], ...rest] };
  const [led] = (leading.has(rule) && between.trim() === "" && preposition.exec(text.slice(...first))) || [];
  if (!led) return asItIs;
  const start = first[0] + led.length;
  return { ...asItIs, cue: [[cue.start, start - 1]], content: [[start, first[1]], ...rest] };
}

/** Rules whose content the record begins behind the one who is spoken to or of. */
const addressing = new Set(["urged-to", "accused-of", "called-on"]);
/** Rules whose content the record begins with the preposition that leads to it. */
const leading = new Set(["talked-about", "call-for", "confident-that", "voiced-concern"]);
const preposition =
  /^(?:about|against|as|at|by|for|from|in|into|of|on|over|to|toward|towards|with)\s(?=\S)/iu;

function withThat(text: string, start: number): number {
  const [that] = /\bthat\s+["“”'‘[(]*$/iu.exec(text.slice(Math.max(0, start - 12), start)) ?? [""];
  return start - that.length;
}
