import type { TimeLexicon } from "../lexicon/times.ts";
import type { Document, Sentence } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { lastUpTo } from "../text/span.ts";
import { isAhead } from "./ahead.ts";
import { type Day, dayOf } from "./calendar.ts";
import { type CompiledRule, compileRules } from "./patterns.ts";
import type { TimeMatch, TimeRule } from "./rule.ts";

interface Candidate {
  readonly rule: TimeRule;
  readonly match: TimeMatch;
}

/**
 * Finds the time expressions of a report, block by block, and reads their values.
 * Of two that overlap the one that starts first is kept, and of those the longer.
 */
export function timesIn(
  document: Document,
  rules: readonly TimeRule[],
  words: TimeLexicon,
): TimeExpression[] {
  const { article, sentences } = document;
  const compiled = compileRules(rules, words);
  const anchor = anchorOf(document);
  const times: TimeExpression[] = [];
  let focus: string | null = null;
  for (const block of article.blocks) {
    const candidates = candidatesIn(article.text, block, compiled);
    const quotations = candidates.length > 0 ? quotedIn(article.text, block) : [];
    let end = block.start;
    for (const { rule, match } of candidates) {
      if (match.start < end) continue;
      const sentence = sentenceAt(sentences, match);
      const reading = rule.read(match, {
        words,
        anchor,
        focus,
        ahead: sentence !== undefined && isAhead(sentence, match, words),
        quoted: covers(quotations, match),
      });
      if (!reading) continue;
      const { value, granularity } = reading;
      times.push({
        id: `t${times.length + 1}`,
        start: match.start,
        end: match.end,
        value,
        granularity,
        rule: reading.rule ?? rule.id,
      });
      end = match.end;
      if (value !== null && /^\d/u.test(value) && !reading.aside) focus = value;
    }
  }
  return times;
}

/** The day of publication, or of the dateline where only that has its year. */
function anchorOf({ article }: Document): Day | undefined {
  return dayOf(article.published) ?? dayOf(article.dateline?.date);
}

function candidatesIn(text: string, block: Span, compiled: readonly CompiledRule[]): Candidate[] {
  const words = text.slice(block.start, block.end);
  const found: Candidate[] = [];
  for (const { rule, pattern } of compiled)
    for (const match of words.matchAll(pattern))
      found.push({ rule, match: matchOf(words, block.start, match) });
  return found.sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end);
}

function matchOf(words: string, offset: number, match: RegExpExecArray): TimeMatch {
  const written = Object.fromEntries(
    Object.entries(match.groups ?? {}).map(([name, text]) => [name, text ?? ""]),
  );
  const groups = Object.fromEntries(
    Object.entries(written).map(([name, text]) => [name, text.toLowerCase().replace(/\s+/gu, " ").trim()]),
  );
  const end = match.index + match[0].length;
  return {
    start: offset + match.index,
    end: offset + end,
    text: match[0],
    groups,
    written,
    before: words.slice(Math.max(0, match.index - 40), match.index),
    after: words.slice(end, end + 40),
  };
}

/** Returns what stands between double quotation marks; one never closed runs to the end of its block. */
function quotedIn(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  for (let i = block.start; i < block.end; i++) {
    const sign = text.charAt(i);
    if (sign === "“" || (sign === '"' && open === undefined)) open ??= i;
    else if ((sign === "”" || sign === '"') && open !== undefined) {
      found.push({ start: open, end: i + 1 });
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ start: open, end: block.end });
  return found;
}

/** Tells whether one of the quotations, which stand in text order, holds the span. */
function covers(quotations: readonly Span[], { start, end }: Span): boolean {
  const quotation = lastUpTo(quotations, start);
  return quotation !== undefined && end <= quotation.end;
}

function sentenceAt(sentences: readonly Sentence[], { start }: Span): Sentence | undefined {
  const sentence = lastUpTo(sentences, start);
  return sentence && start < sentence.end ? sentence : undefined;
}
