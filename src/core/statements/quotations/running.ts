import type { Sentence } from "../../model/document.ts";
import { firstFrom, overlapping, overlaps, spanOf } from "../../text/span.ts";
import { indexSpans } from "../../text/span-index.ts";
import { plainlySaid } from "../cue.ts";
import { bySentence, type Draft, withContent } from "../draft.ts";
import { isName } from "./kind.ts";
import type { Quotation } from "./marks.ts";
import type { Owned } from "./own.ts";

/** What is left of a text between two quotations for the second to go on with the first. */
const near = 160;

/** Words that a quotation without an owner needs to count as a statement: fewer are scare quotes. */
const statementWords = 4;

/**
 * Gives every quotation that has no cue of its own to whoever goes on speaking, or to nobody.
 *
 *     “We shut the door,” he said. “It stays shut.    the same statement: its cue stands in between
 *     “We ask every citizen to stay home.”            next paragraph: the speaker's next, with no cue
 *     … for “in-depth and constructive discussions”   nobody's: never given to the nearest name
 *
 * Leaves alone single words and names in quotation marks.
 */
export function runQuotations(
  text: string,
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  { drafts, owners }: Owned,
): readonly Draft[] {
  const current = new Map<Draft, Draft>();
  const latest = (draft: Draft): Draft => {
    const next = current.get(draft);
    return next ? latest(next) : draft;
  };
  const holding = indexSpans(drafts, ({ content }) => content);
  const beside = bySentence(drafts);
  const added: Draft[] = [];
  let previous: { quotation: Quotation; draft: Draft } | undefined;
  for (const quotation of quotations) {
    const owner = owners.get(quotation);
    if (owner) {
      previous = { quotation, draft: latest(owner) };
      continue;
    }
    if (holding(quotation).length > 0) continue;
    const gap = previous && text.slice(previous.quotation.outer.end, quotation.outer.start);
    if (
      previous &&
      gap !== undefined &&
      holdsCue(text, previous.draft, previous.quotation, quotation, sentences)
    ) {
      const joined = withContent(previous.draft, [quotation]);
      current.set(previous.draft, joined);
      previous = { quotation, draft: joined };
      continue;
    }
    const sentence = overlapping(sentences, quotation)[0];
    if (!sentence) continue;
    const goesOn = previous && gap !== undefined && continues(text, previous.quotation, quotation, gap);
    const last = goesOn ? previous?.draft : speakerBefore(text, quotation, sentences, beside);
    if (!last && !isStatement(text, quotation)) continue;
    const draft = cueless(quotation, sentence, last);
    added.push(draft);
    previous = last ? { quotation, draft } : undefined;
  }
  return [...drafts.map(latest), ...added];
}

/** *Mosul had held, a colonel said. “We repelled them all night.”*: whoever the sentence right before reports. */
function speakerBefore(
  text: string,
  quotation: Quotation,
  sentences: readonly Sentence[],
  beside: ReadonlyMap<Sentence, readonly Draft[]>,
): Draft | undefined {
  if (!isSentence(text, quotation)) return undefined;
  const place = quotation.outer.start + 1;
  const last = firstFrom(sentences, place);
  const before = [sentences[last - 1], sentences[last - 2]].find((s) => s !== undefined && s.end <= place);
  if (!before || before.block < quotation.block - 1) return undefined;
  const drafts = beside.get(before) ?? [];
  return drafts.find(
    ({ cue, source, meaning, content }) =>
      cue !== null &&
      source !== undefined &&
      meaning.class === "speech" &&
      !drafts.some((d) => d.content.some((c) => overlaps(c, cue))) &&
      content.length > 0,
  );
}

/**
 * *“A,” he said. “B”*: the cue stands between the halves, with no other sentence, nor words of the report before the
 * second: *“A,” he said. He blamed “B”*.
 */
function holdsCue(
  text: string,
  draft: Draft,
  first: Quotation,
  second: Quotation,
  sentences: readonly Sentence[],
): boolean {
  if (first.block !== second.block || !draft.cue) return false;
  if (draft.cue.start < first.outer.end || draft.cue.end > second.outer.start) return false;
  const from = firstFrom(sentences, draft.sentence.end);
  const to = firstFrom(sentences, second.outer.start);
  const between = sentences.slice(from, to);
  return !between.some(
    (s) => s.end - s.start > 2 && /\p{L}/u.test(text.slice(s.start, Math.min(s.end, second.outer.start))),
  );
}

/** The next paragraph of a quotation, or the next sentence in marks after one of the report's own. */
function continues(text: string, first: Quotation, second: Quotation, gap: string): boolean {
  if (first.block === second.block)
    return gap.trim() === "" || (gap.length <= near && isSentence(text, second) && /[.!?]\s*$/u.test(gap));
  const only = /^[^\p{L}\p{N}]*$/u;
  return second.block === first.block + 1 && only.test(blockBefore(text, second)) && isSentence(text, second);
}

/** Most signs that open a paragraph before its first word. */
const longestOpening = 80;

/** Returns what stands before a quotation in its paragraph, or the end of that where it is long. */
function blockBefore(text: string, { outer }: Quotation): string {
  const near = text.slice(Math.max(0, outer.start - longestOpening), outer.start);
  return near.slice(near.lastIndexOf("\n") + 1);
}

function isSentence(text: string, { start, end, closed }: Quotation): boolean {
  const words = text.slice(start, end);
  return /^[\p{Lu}\p{N}[(]/u.test(words) && (!closed || /[.!?…,—–-]$/u.test(words));
}

function isStatement(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.start, quotation.end).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= statementWords && !isName(text, quotation);
}

function cueless(quotation: Quotation, sentence: Sentence, continued: Draft | undefined): Draft {
  return {
    rule: continued ? "continued-quotation" : "unowned-quotation",
    meaning: continued?.meaning ?? plainlySaid,
    sentence,
    head: undefined,
    cue: null,
    source: undefined,
    sourceSpan: null,
    content: [spanOf(quotation)],
    continues: continued,
  };
}
