import type { Sentence } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { contains, holderOf, meet, overlapping, overlaps } from "../../text/span.ts";
import type { Draft } from "../draft.ts";
import { withContent } from "../draft.ts";
import type { Quotation } from "./marks.ts";
import type { Owned } from "./own.ts";

/**
 * Stretches contents over the quotations that they reach into.
 *
 *     "They shot at the school. Who does that?"  one of them  said.
 *      content as the tree has it: its last sentence; as the marks have it: all
 *
 * A cue inside the quotation speaks within it and takes no more than its own sentence. Of several
 * attributions the outermost takes the whole, the ones inside it the part in their own sentence.
 */
export function absorbQuotations(
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
): Owned {
  const grown = [...drafts];
  const owner = new Map<Quotation, number>();
  const reaching = reachingInto(quotations, drafts);
  const cues = firstCues(drafts);
  for (const quotation of quotations) {
    const takers = (reaching.get(quotation) ?? []).filter((i) => {
      const draft = grown[i];
      return draft !== undefined && reaches(draft, quotation);
    });
    const outer = outermost(grown, takers);
    if (outer === undefined) continue;
    owner.set(quotation, outer);
    for (const i of takers) {
      const draft = grown[i];
      if (!draft) continue;
      const part =
        i === outer ? reachBack(quotation, draft, cues, sentences) : meet(quotation, draft.sentence);
      if (part) grown[i] = withContent(draft, [part]);
    }
  }
  const owners = new Map<Quotation, Draft>();
  for (const [quotation, i] of owner) {
    const draft = grown[i];
    if (draft) owners.set(quotation, draft);
  }
  return { drafts: grown, owners };
}

/** Returns the drafts, by their place in the list, whose contents share words with each quotation. */
function reachingInto(
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): ReadonlyMap<Quotation, readonly number[]> {
  const reaching = new Map<Quotation, number[]>();
  for (const [i, { content }] of drafts.entries())
    for (const quotation of content.flatMap((span) => overlapping(quotations, span))) {
      const known = reaching.get(quotation);
      if (!known) reaching.set(quotation, [i]);
      else if (known.at(-1) !== i) known.push(i);
    }
  return reaching;
}

/** Returns where the first cue of each sentence ends. */
function firstCues(drafts: readonly Draft[]): ReadonlyMap<Sentence, number> {
  const ends = new Map<Sentence, number>();
  for (const { sentence, cue } of drafts)
    if (cue) ends.set(sentence, Math.min(cue.end, ends.get(sentence) ?? cue.end));
  return ends;
}

/**
 * Takes in the start of the sentence in which a quotation opens that goes on into the cue's sentence.
 *
 *     Russia  “is working for peace. Tension rises,”  Shoigu  said.
 *     content                                         source  cue
 */
function reachBack(
  quotation: Quotation,
  { sentence }: Draft,
  cues: ReadonlyMap<Sentence, number>,
  sentences: readonly Sentence[],
): Span {
  const first = holderOf(sentences, { start: quotation.start, end: quotation.start + 1 });
  if (!first || first === sentence || first.start > sentence.start || first.block !== sentence.block)
    return quotation;
  const reported = cues.get(first);
  return reported !== undefined && reported <= quotation.outer.start
    ? quotation
    : { start: first.start, end: quotation.end };
}

function reaches(draft: Draft, quotation: Quotation): boolean {
  if (draft.rule === "colon") return draft.content.some((span) => overlaps(span, quotation));
  if (!draft.cue || overlaps(draft.cue, quotation)) return false;
  if (draft.sourceSpan && contains(quotation, draft.sourceSpan)) return false;
  return draft.content.some((span) => overlaps(span, quotation));
}

function outermost(drafts: readonly Draft[], takers: readonly number[]): number | undefined {
  return takers.find((i) => {
    const cue = drafts[i]?.cue;
    return cue && !takers.some((j) => j !== i && drafts[j]?.content.some((span) => contains(span, cue)));
  });
}
