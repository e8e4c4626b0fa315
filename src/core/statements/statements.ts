import type { CueLexicon } from "../lexicon/cues.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { placeOf, timeOf } from "../text/attachment.ts";
import { contains } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { kindOf } from "./quotations/kind.ts";
import type { Quotation } from "./quotations/marks.ts";
import { tidy } from "./quotations/tidy.ts";
import { addresseesOf } from "./voices/addressees.ts";
import { type Chained, chainDrafts } from "./voices/chain.ts";
import { isFirstPerson } from "./voices/first-person.ts";
import { speakerOf } from "./voices/speaker.ts";
import { hosts } from "./voices/within.ts";

/** Turns drafts into statements in text order: speaker, chain, addressees, time and place. */
export function statementsOf(
  document: Document,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
  words: CueLexicon,
): readonly Statement[] {
  const chained = [...chainDrafts(document, drafts, quotations, words)].sort(inOrder);
  const host = hosts(chained.map(({ draft }) => draft));
  const ids = new Map(chained.map(({ draft }, i) => [draft, `s${i + 1}`]));
  const speakers = speakersOf(document, chained, host, words);
  return chained.map(({ draft, via }) => {
    const within = host.get(draft);
    return {
      id: ids.get(draft) ?? "",
      source: draft.sourceSpan,
      speaker: speakers.get(draft) ?? null,
      cue: draft.cue,
      content: tidied(document.article.text, draft.content),
      kind: kindOf(document.article.text, draft.content, quotations),
      ...draft.meaning,
      addressees: addresseesOf(document.actors, draft).filter((id) => !via.some((c) => c.actor === id)),
      via,
      within: (within && ids.get(within)) ?? null,
      time: (draft.head && timeOf(document.times, draft.sentence, draft.head)?.id) ?? null,
      place: (draft.head && placeOf(document.places, draft.sentence, draft.head)?.id) ?? null,
      rule: draft.rule,
    };
  });
}

/** Mends the ends of a content, and drops stretches that are left without words. */
function tidied(text: string, content: readonly Span[]): readonly Span[] {
  const spans = content.map((span) => tidy(text, span));
  return spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function startOf({ draft }: Chained): number {
  return Math.min(
    draft.sourceSpan?.start ?? Number.POSITIVE_INFINITY,
    draft.cue?.start ?? Number.POSITIVE_INFINITY,
    ...draft.content.map((span) => span.start),
  );
}

/** Orders by where statements start; of two that start together the one around the other goes first. */
function inOrder(a: Chained, b: Chained): number {
  return startOf(a) - startOf(b) || holds(b, a) - holds(a, b) || cueStart(a) - cueStart(b);
}

function holds({ draft: { content } }: Chained, { draft: { cue } }: Chained): number {
  return Number(cue !== null && content.some((span) => contains(span, cue)));
}

function cueStart({ draft }: Chained): number {
  return draft.cue?.start ?? 0;
}

/** Works out all speakers; *I* inside a statement is its speaker, a continued quotation the one before. */
function speakersOf(
  document: Document,
  chained: readonly Chained[],
  host: ReadonlyMap<Draft, Draft>,
  words: CueLexicon,
): ReadonlyMap<Draft, string> {
  const known = new Map<Draft, string>();
  const resolve = (draft: Draft, depth: number): string | undefined => {
    const { source, sentence, continues } = draft;
    if (continues) return depth > 8 ? undefined : resolve(continues, depth + 1);
    if (!source) return undefined;
    const outer = isFirstPerson(source) ? host.get(draft) : undefined;
    if (outer) return depth > 8 ? undefined : resolve(outer, depth + 1);
    return speakerOf(document.actors, sentence, source, words)?.id;
  };
  for (const { draft } of chained) {
    const id = resolve(draft, 0);
    if (id) known.set(draft, id);
  }
  return known;
}
