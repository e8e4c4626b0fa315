import type { Meaning } from "../lexicon/cues.ts";
import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { cover, spanOf } from "../text/span.ts";
import { spansOf } from "./extent.ts";
import type { Finding } from "./rules/rule.ts";
import { sourceSpan } from "./source.ts";

/** An attribution on its way to a statement: its words are known, its voices are not. */
export interface Draft {
  readonly rule: string;
  readonly meaning: Meaning;
  /** Where the cue stands; where there is none, the sentence in which the content starts. */
  readonly sentence: Sentence;
  /** Last word of the cue that is no particle: the word whose tree tells when, where and to whom. */
  readonly head: Token | undefined;
  readonly cue: Span | null;
  readonly source: Token | undefined;
  readonly sourceSpan: Span | null;
  readonly content: readonly Span[];
  /** The whole clause of the cue where commas set it off: no part of anybody else's content. */
  readonly aside?: Span | undefined;
  /** The draft whose speaker goes on here, with no cue of its own. */
  readonly continues?: Draft | undefined;
}

/** Turns what a rule found into spans. */
export function draftOf(rule: string, sentence: Sentence, head: Token, found: Finding): Draft {
  return {
    rule,
    meaning: found.meaning,
    sentence,
    head,
    cue: cover(found.cue),
    source: found.source,
    sourceSpan: sourceOf(sentence, found),
    content: spansOf(sentence, found.content),
    aside: found.aside && found.aside.length > 0 ? cover(found.aside) : undefined,
  };
}

function sourceOf(sentence: Sentence, { source, sourceWords, cue }: Finding): Span | null {
  if (sourceWords && sourceWords.length > 0) return cover(sourceWords);
  return source ? sourceSpan(sentence, source, cue) : null;
}

/** Adds stretches to a content and joins what overlaps. */
export function withContent(draft: Draft, added: readonly Span[]): Draft {
  const sorted = [...draft.content, ...added].map(spanOf).sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return { ...draft, content: joined };
}

/** Returns drafts by the sentences of their cues. */
export function bySentence(drafts: readonly Draft[]): ReadonlyMap<Sentence, readonly Draft[]> {
  const groups = new Map<Sentence, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.sentence);
    if (group) group.push(draft);
    else groups.set(draft.sentence, [draft]);
  }
  return groups;
}
