import type { Sentence } from "../../model/document.ts";
import { contains, overlaps, spanOf } from "../../text/span.ts";
import { type Draft, withContent } from "../draft.ts";
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
  const added: Draft[] = [];
  let previous: { quotation: Quotation; draft: Draft } | undefined;
  for (const quotation of quotations) {
    const owner = owners.get(quotation);
    if (owner) {
      previous = { quotation, draft: latest(owner) };
      continue;
    }
    if (drafts.some(({ content }) => content.some((span) => contains(span, quotation)))) continue;
    const gap = previous && text.slice(previous.quotation.outer.end, quotation.outer.start);
    if (previous && gap !== undefined && holdsCue(previous.draft, previous.quotation, quotation, sentences)) {
      const joined = withContent(previous.draft, [quotation]);
      replace(previous.draft, joined, current, added);
      previous = { quotation, draft: joined };
      continue;
    }
    const sentence = sentences.find((s) => overlaps(s, quotation));
    if (!sentence) continue;
    const goesOn = previous && gap !== undefined && continues(text, previous.quotation, quotation, gap);
    const last = goesOn ? previous?.draft : speakerBefore(text, quotation, sentences, drafts);
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
  drafts: readonly Draft[],
): Draft | undefined {
  if (!isSentence(text, quotation)) return undefined;
  const before = sentences.findLast((s) => s.end <= quotation.outer.start + 1);
  if (!before || before.block < quotation.block - 1) return undefined;
  return drafts.find(
    ({ sentence, cue, source, meaning, content }) =>
      sentence === before &&
      cue !== null &&
      source !== undefined &&
      meaning.class === "speech" &&
      !drafts.some((d) => d.sentence === before && d.content.some((c) => overlaps(c, cue))) &&
      content.length > 0,
  );
}

function replace(old: Draft, next: Draft, current: Map<Draft, Draft>, added: Draft[]): void {
  const at = added.indexOf(old);
  if (at >= 0) added[at] = next;
  else current.set(old, next);
}

/** *“A,” he said. “B”*: the cue stands between the halves, with no other sentence. */
function holdsCue(
  draft: Draft,
  first: Quotation,
  second: Quotation,
  sentences: readonly Sentence[],
): boolean {
  if (first.block !== second.block || !draft.cue) return false;
  if (draft.cue.start < first.outer.end || draft.cue.end > second.outer.start) return false;
  const { end } = draft.sentence;
  return !sentences.some((s) => s.start >= end && s.end <= second.outer.start && s.end - s.start > 2);
}

/** The next paragraph of a quotation, or the next sentence in marks after one of the report's own. */
function continues(text: string, first: Quotation, second: Quotation, gap: string): boolean {
  if (first.block === second.block)
    return gap.trim() === "" || (gap.length <= near && isSentence(text, second) && /[.!?]\s*$/u.test(gap));
  const only = /^[^\p{L}\p{N}]*$/u;
  return second.block === first.block + 1 && only.test(blockBefore(text, second)) && isSentence(text, second);
}

/** Returns what stands before a quotation in its paragraph. */
function blockBefore(text: string, { outer }: Quotation): string {
  const start = text.lastIndexOf("\n", outer.start - 1) + 1;
  return text.slice(start, outer.start);
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
    meaning: continued?.meaning ?? { class: "speech", polarity: "positive" },
    sentence,
    head: undefined,
    cue: null,
    source: undefined,
    sourceSpan: null,
    content: [spanOf(quotation)],
    continues: continued,
  };
}
