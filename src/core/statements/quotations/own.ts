import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Sentence } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { firstFrom, overlaps } from "../../text/span.ts";
import { type Draft, withContent } from "../draft.ts";
import { adjacentCue } from "./adjacent.ts";
import { isName } from "./kind.ts";
import type { Quotation } from "./marks.ts";
import { signature } from "./signed.ts";

/** Attributions so far, and which of them each quotation belongs to. */
export interface Owned {
  readonly drafts: readonly Draft[];
  readonly owners: ReadonlyMap<Quotation, Draft>;
}

/** How far a content may lie before a quotation in its sentence that goes on with it, in characters. */
const near = 80;

/**
 * Gives quotations that no tree ties to a cue to the reporting verb next to them, to the name that signs
 * them, or to the content that they go on with.
 *
 *     He said the museum would show all of history -- “the president but also the slave.”
 *             content as the tree has it               its end
 */
export function ownQuotations(
  text: string,
  { drafts, owners }: Owned,
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  words: CueLexicon,
): Owned {
  const all = [...drafts];
  const places = new Map(drafts.map((draft, i) => [draft, i]));
  const owned = new Map([...owners].map(([quotation, draft]) => [quotation, places.get(draft) ?? -1]));
  const beside = new Map<Sentence, number[]>();
  const file = (draft: Draft, i: number): void => {
    const known = beside.get(draft.sentence);
    if (known) known.push(i);
    else beside.set(draft.sentence, [i]);
  };
  for (const [i, draft] of all.entries()) file(draft, i);
  const inSentences = (found: readonly Sentence[]): readonly Placed[] =>
    found
      .flatMap((sentence) => beside.get(sentence) ?? [])
      .sort((a, b) => a - b)
      .flatMap((at) => (all[at] ? [{ at, draft: all[at] }] : []));
  const grow = (quotation: Quotation, { at, draft }: Placed, added: Span): void => {
    all[at] = withContent(draft, [added]);
    owned.set(quotation, at);
  };
  for (const quotation of quotations) {
    if (owned.has(quotation) || isName(text, quotation)) continue;
    const draft =
      adjacentCue(text, quotation, sentences, quotations, words) ?? signature(text, quotation, sentences);
    const cue = draft?.cue;
    const known =
      cue && inSentences([draft.sentence]).find(({ draft: d }) => d.cue !== null && overlaps(d.cue, cue));
    const before = draft ? undefined : contentBefore(inSentences(around(sentences, quotation)), quotation);
    if (known) grow(quotation, known, quotation);
    else if (draft) {
      owned.set(quotation, all.length);
      file(draft, all.length);
      all.push(draft);
    } else if (before) grow(quotation, before, { start: endOf(before.draft), end: quotation.end });
  }
  const draftsOf = [...owned].flatMap(([quotation, at]) => (all[at] ? [[quotation, all[at]] as const] : []));
  return { drafts: all, owners: new Map(draftsOf) };
}

/** A draft and its place in the list. */
interface Placed {
  readonly at: number;
  readonly draft: Draft;
}

/** Returns the sentences in which a quotation opens or that end where it does. */
function around(sentences: readonly Sentence[], { start, outer }: Quotation): readonly Sentence[] {
  const last = firstFrom(sentences, outer.start + 1);
  return sentences.slice(Math.max(0, last - 2), last).filter((s) => s.end >= start);
}

/** Returns the attribution whose content stands right before a quotation in the same sentence. */
function contentBefore(drafts: readonly Placed[], quotation: Quotation): Placed | undefined {
  const start = quotation.outer.start;
  return drafts.find(({ draft }) => {
    if (!draft.cue || draft.sentence.end < quotation.start || draft.cue.end > start) return false;
    const end = endOf(draft);
    if (end > start || start - end > near || end < draft.cue.end) return false;
    return !drafts.some(({ draft: d }) => d.cue && d.cue.start >= end && d.cue.end <= start);
  });
}

function endOf(draft: Draft): number {
  return draft.content.at(-1)?.end ?? 0;
}
